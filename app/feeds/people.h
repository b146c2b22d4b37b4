// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/xmldocument.h"

#include <QString>
#include <QStringList>

namespace attache::feeds {

/// The name in a person's line as RSS has it: "mail@example.org (Name)", "Name <mail@example.org>", a name
/// alone, or an address alone, which is then taken.
QString personName(const QString &line);

/// The name of a person element with children (Atom), its address when there is no name; otherwise the line.
QString personOf(const XmlElement &element);

/// Names joined with ", ", each once.
QString joinedNames(const QStringList &names);

} // namespace attache::feeds
