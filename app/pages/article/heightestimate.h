// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextTableCell;

namespace attache::pages {

/// About how tall the text in a cell becomes, in pixels, before anything of the document is laid out: from
/// the number of letters, within about a tenth. Tables in it need columns of fixed widths. @p width is that
/// of the text, without the padding of the cell.
double estimatedHeight(const QTextTableCell &cell, double width);

} // namespace attache::pages
