// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/diagnostics.h"
#include "domain/ref.h"

#include <optional>

namespace attache::compiler {

/// One file of the tree, as text: UTF-8 without byte order mark, lines end in '\n'.
struct ContentFile
{
    QString path;
    QString text;
};

/// A page's file and the page that its place and name make it.
struct PageFile
{
    domain::Ref ref;
    ContentFile file;
};

/// The files of a content tree, read and sorted by path, before anything looks into them.
struct ContentTree
{
    std::optional<ContentFile> pack;
    std::optional<ContentFile> vocabulary;
    QList<PageFile> pages;
    QList<ContentFile> sources;
    QList<ContentFile> works;
    QList<ContentFile> timeline;
};

/// Reads the tree below @p directory. A file that cannot be read, is larger than 4 MiB, is no UTF-8, lies
/// behind a symbolic link or has a name that is no slug is an error; one that belongs to nothing is a
/// warning.
ContentTree readContentTree(const QString &directory, Diagnostics &diagnostics);

} // namespace attache::compiler
