// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/newsitem.h"

#include <QAbstractButton>

namespace attache::widgets {
struct Paragraph;
struct Theme;
} // namespace attache::widgets

namespace attache::pages {

/// One headline on the home page: dot while unread, at most two lines, publisher and date below. A sealed one
/// shows
/// @p sealedText in place of its words.
class HeadlineButton : public QAbstractButton
{
    Q_OBJECT
public:
    HeadlineButton(const domain::NewsItem &item, const QString &sealedText, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The hairline under it.
    void setDivider(bool divider);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    widgets::Paragraph paragraph(const widgets::Theme &theme) const;
    int indent(const widgets::Theme &theme) const;

    QString m_source;
    bool m_sealed;
    bool m_unread;
    bool m_divider = true;
};

} // namespace attache::pages
