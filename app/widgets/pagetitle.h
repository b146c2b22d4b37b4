// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

class QBoxLayout;

namespace attache::widgets {

class TextLabel;

/// The title of a page over the letterhead rule, with a line above it ("Character"), words or controls at
/// the other end, and the bookmark ribbon.
class PageTitle : public ThemedWidget
{
    Q_OBJECT
public:
    explicit PageTitle(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Empty: no line above.
    void setOverline(const QString &text);
    /// A widget in place of the plain line above, such as a row of links. Takes it over.
    void setOverlineWidget(QWidget *widget);
    void setNote(const QString &text);
    /// A control at the end of the title line. Takes it over.
    void addControl(QWidget *control);
    void setBookmarked(bool bookmarked);

protected:
    void paintEvent(QPaintEvent *event) override;
    void themeChanged() override;

private:
    void updateMargins();

    QBoxLayout *m_layout;
    QBoxLayout *m_line;
    TextLabel *m_overline;
    TextLabel *m_title;
    TextLabel *m_note;
    bool m_bookmarked = false;
};

} // namespace attache::widgets
