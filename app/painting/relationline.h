// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/tokens.h"

class QLineF;
class QPainter;
class QPainterPath;
class QPen;

namespace attache::painting {

/// The pen of a relation: each family has a stroke of its own, so that colour is never needed to tell
/// them apart. The double line of `Family` needs `paintRelation`; its pen is that of one of the two lines.
QPen relationPen(domain::RelationFamily family, const Tokens &tokens);

/// Draws a relation along a path, or as a straight sample.
void paintRelation(QPainter *painter, const QPainterPath &path, domain::RelationFamily family,
                   const Tokens &tokens);
void paintRelation(QPainter *painter, const QLineF &line, domain::RelationFamily family,
                   const Tokens &tokens);

} // namespace attache::painting
