// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedtip.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QStringList>
#include <QToolTip>
#include <QWidget>

namespace attache::widgets {

bool showElided(const QHelpEvent *event, QWidget *view, const QList<RowText> &texts)
{
    QStringList cut;
    for (const RowText &text : texts) {
        if (QFontMetrics(text.font).horizontalAdvance(text.text) > text.room) {
            // As HTML it wraps; what is in it stays plain text.
            cut += text.text.toHtmlEscaped();
        }
    }
    if (cut.isEmpty()) {
        return false;
    }
    QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>").arg(cut.join(QStringLiteral("<br>"))),
                       view);
    return true;
}

} // namespace attache::widgets
