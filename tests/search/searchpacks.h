// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/packcontents.h"
#include "domain/viewpoint.h"

#include <QStringList>

namespace attache::test {

/// A line of judgements.tsv.
struct Judgement
{
    QString kind;
    QString query;
    QString wanted;
};

/// What readers type and the page that they want.
QList<Judgement> readJudgements();

/// The rows of the real content, without those of the search. Ends the test when it does not compile.
compiler::PackContents realContents();

/// The same without everything that @p viewpoint hides, as if it had never been written.
compiler::PackContents withoutHidden(const compiler::PackContents &contents,
                                     const domain::Viewpoint &viewpoint);

/// Adds the rows of the search and writes a pack at @p path.
bool writeSearchable(compiler::PackContents contents, const QString &path);

} // namespace attache::test
