// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/noticebar.h"

#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

/// The brass strip of "you are not in the present".
class AsOfStrip : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const widgets::Theme theme = widgets::themeFor(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.tokens.brassWash);
        painter.fillRect(QRectF(0, height() - theme.tokens.hairline(), width(), theme.tokens.hairline()),
                         theme.tokens.brass);
    }
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_banner(new widgets::Banner)
    , m_asOf(new AsOfStrip)
    , m_asOfText(new QLabel)
{
    m_asOfText->setWordWrap(true);
    m_asOfText->setTextFormat(Qt::RichText);
    auto *today = new QPushButton(tr("Back to &today"));
    connect(today, &QPushButton::clicked, this, &NoticeBar::backToToday);
    auto *strip = new QHBoxLayout(m_asOf);
    strip->addWidget(m_asOfText, 1);
    strip->addWidget(today);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_asOf);
    layout->addWidget(m_banner);
    m_asOf->hide();
    m_banner->hide();
    connect(m_banner, &widgets::Banner::linkActivated, this, [this] {
        m_banner->dismiss();
        if (const auto undo = std::exchange(m_undo, {})) {
            undo();
        }
    });
}

void NoticeBar::showProblem(const QString &sentence)
{
    m_undo = {};
    m_banner->present(widgets::BannerKind::Failure, sentence, tr("Close"));
}

void NoticeBar::showDone(const QString &sentence, const std::function<void()> &undo)
{
    m_undo = undo;
    m_banner->present(widgets::BannerKind::Done, sentence, undo ? tr("Undo") : QString());
}

void NoticeBar::setAsOf(std::optional<QDate> day)
{
    m_asOf->setVisible(day.has_value());
    if (day) {
        m_asOfText->setText(
            tr("You are reading the encyclopedia as it stood on %1. What became known later is left out.")
                .arg(u"<b>"_s + QLocale().toString(*day, QLocale::LongFormat) + u"</b>"_s));
    }
}

} // namespace attache::shell
