// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

class QBoxLayout;
class QTimer;

namespace attache::widgets {

class LinkLabel;
class TextLabel;

enum class BannerKind
{
    Offline,
    Failure,
    Done ///< Leaves by itself after eight seconds, unless the reader is at it.
};

/// One sentence with one link at the top of the pane it concerns. Never modal; Escape closes it.
class Banner : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the banner. Without `linkText` there is no link.
    void present(BannerKind kind, const QString &sentence, const QString &linkText = {});
    void dismiss();
    QString sentence() const;

Q_SIGNALS:
    void linkActivated();
    /// It was closed or left by itself.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void themeChanged() override;

private:
    void leave();
    void updateMargins();

    BannerKind m_kind = BannerKind::Done;
    QBoxLayout *m_layout;
    TextLabel *m_text;
    LinkLabel *m_link;
    QTimer *m_timer;
};

} // namespace attache::widgets
