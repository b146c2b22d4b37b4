// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/paintrecorder.h"

#include <QImage>
#include <QStringList>

namespace attache::tests {

/// What is wrong with a window as it stands, a sentence each. Nothing is compared with a picture of before:
/// each fact holds in every language, size and colour.
class WindowFacts
{
public:
    /// Looks at @p window, which is shown; it stays as it is while this object is used.
    explicit WindowFacts(QWidget *window);

    /// Text that a painter, its widget or a widget around it cuts off. What is scrolled away is not cut.
    QStringList clipped() const;
    /// Text over other text.
    QStringList textOverText() const;
    /// Widgets that lie over their siblings.
    QStringList overSiblings() const;
    /// Text with an ellipsis that the program did not write, and no tooltip with the whole of it.
    QStringList elidedWithoutTip() const;
    /// Text with less than 4.5:1 against what is behind it in @p picture, a picture of the window, or that is
    /// not to be seen in it. Disabled controls are left out.
    QStringList faint(const QImage &picture) const;
    /// Every string that the window shows, in widgets, documents and painted.
    QStringList words() const;

    const QList<PaintedText> &texts() const { return m_texts; }

private:
    bool hasText(const QRectF &place) const;
    bool saidInFull(const QString &line) const;

    QWidget *m_window;
    QList<PaintedText> m_texts;
    QList<PaintedLine> m_lines;
    QStringList m_said;
};

/// Class, name and place of a widget, for messages.
QString described(const QWidget *widget);

} // namespace attache::tests
