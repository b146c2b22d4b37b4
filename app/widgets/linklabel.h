// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/tokens.h"
#include "painting/typography.h"

#include <QAbstractButton>

namespace attache::widgets {

/// A link that stands by itself: text in the link colour, underlined under the pointer and with focus.
/// Return and Space open it. Reads as a link.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT
public:
    using Colour = QColor painting::Tokens::*;

    explicit LinkLabel(const QString &text, QWidget *parent = nullptr,
                       painting::TextRole role = painting::TextRole::Ui);

    void setRole(painting::TextRole role);
    /// `oxblood` on veils, `link` everywhere else.
    void setColour(Colour colour);
    /// A small icon before the text, by name.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int iconSpace() const;

    painting::TextRole m_role;
    Colour m_colour = &painting::Tokens::link;
    QString m_iconName;
};

} // namespace attache::widgets
