// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"

namespace attache::compiler {

/// pack.yaml.
PackText readPack(const YamlNode &node, const ReadContext &context);
/// A file of sources/.
QList<SourceText> readSources(const YamlNode &node, const ReadContext &context);
/// A file of works/: pages without text.
QList<PageText> readWorks(const YamlNode &node, const ReadContext &context);
/// A file of timeline/.
QList<EventText> readEvents(const YamlNode &node, const ReadContext &context);

} // namespace attache::compiler
