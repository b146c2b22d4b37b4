// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dossierwidget.h"

#include "painting/marks.h"
#include "painting/portraitpainter.h"
#include "painting/seal.h"
#include "widgets/focusring.h"
#include "widgets/paragraph.h"
#include "widgets/segmentedprogress.h"
#include "widgets/tag.h"
#include "widgets/textwidth.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::widgets {

namespace {

using painting::TextRole;
using State = DossierContent::State;

constexpr int mostPortraits = 6;
constexpr int aboutLines = 4;
constexpr double corner = 5;

// In spacing units.
constexpr double tabHeight = 6;
constexpr double edge = 2;
constexpr double portraitUnits = 6.75;
constexpr double portraitGap = 1.1;
constexpr double footHeight = 12;
/// Count and date stand side by side.
constexpr double leastWidth = 60;

Paragraph aboutParagraph(const Theme &theme, const QString &text)
{
    return {text, theme.font(TextRole::Ui), 140, aboutLines, Qt::AlignLeading};
}

int labelHeight(const Theme &theme)
{
    return QFontMetrics(theme.font(TextRole::Label)).height();
}

} // namespace

DossierWidget::DossierWidget(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateName();
}

void DossierWidget::setContent(const DossierContent &content)
{
    m_content = content;
    updateName();
    updateGeometry();
    update();
}

QString DossierWidget::tabText() const
{
    return tr("Season %1").arg(m_content.season);
}

QString DossierWidget::countText() const
{
    switch (m_content.state) {
    case State::Open:
        return tr("%1 of %2 watched").arg(m_content.watched).arg(m_content.episodes);
    case State::Sealed:
        return tr("%n episode(s)", nullptr, m_content.episodes);
    case State::Announced:
        break;
    }
    return tr("Nothing to watch yet");
}

void DossierWidget::updateName()
{
    QStringList parts{tabText()};
    parts += m_content.state == State::Sealed ? m_content.sealedText : m_content.tag;
    parts += countText();
    parts += m_content.date;
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
    QString description;
    if (m_content.state == State::Open) {
        description = m_content.about;
    } else if (m_content.state == State::Announced) {
        description = m_content.known.join(u' ');
    }
    setAccessibleDescription(description);
    // The folder has room for a few lines; as rich text a long tip is broken into lines too.
    setToolTip(description.isEmpty() ? QString() : u"<p>"_s + description.toHtmlEscaped() + u"</p>"_s);
}

QSize DossierWidget::sizeHint() const
{
    const Theme theme = themeFor(this);
    const double lines = aboutLines * lineHeight(aboutParagraph(theme, {}));
    const int portrait = painting::portraitHeight(theme.u(portraitUnits));
    const int sheet = theme.u(3) + labelHeight(theme) + qRound(lines) + theme.u(6) + portrait + theme.u(2.5);
    return {theme.u(67), theme.u(tabHeight + edge) + sheet + theme.u(footHeight)};
}

QSize DossierWidget::minimumSizeHint() const
{
    const Theme theme = themeFor(this);
    const double portraits = mostPortraits * portraitUnits + (mostPortraits - 1) * portraitGap;
    return {theme.u(std::max(leastWidth, portraits + 2 * edge + 6)), sizeHint().height()};
}

QRect DossierWidget::mirrored(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void DossierWidget::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect body = rect().adjusted(0, theme.u(tabHeight), 0, 0);
    paintFolder(&painter, theme, body);
    switch (m_content.state) {
    case State::Open:
        paintOpen(&painter, theme, body);
        break;
    case State::Sealed:
        paintSealed(&painter, theme, body);
        break;
    case State::Announced:
        paintAnnounced(&painter, theme, body);
        break;
    }
    paintFoot(&painter, theme, body);
    if (hasFocus()) {
        paintFocusRing(&painter, body, theme.tokens.focus, corner);
    }
}

/// Tab and body in one outline, so that no line runs between them.
void DossierWidget::paintFolder(QPainter *painter, const Theme &theme, const QRect &body) const
{
    const painting::Tokens &t = theme.tokens;
    const QFont font = theme.font(TextRole::Label);
    const QFontMetrics metrics(font);
    const int tabWidth = std::min(body.width(), metrics.horizontalAdvance(tabText()) + theme.u(6.5));
    const QRect tab = mirrored(QRect{0, 0, tabWidth, body.top() + theme.u(3)});
    QPainterPath tabPath;
    tabPath.addRoundedRect(QRectF{tab}.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    QPainterPath bodyPath;
    bodyPath.addRoundedRect(QRectF{body}.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    // The corner under the tab is square, as cardboard is.
    QPainterPath cornerPath;
    const QRect square = mirrored(QRect{0, body.top(), theme.u(3), theme.u(3)});
    cornerPath.addRect(QRectF{square}.adjusted(0.5, 0.5, -0.5, -0.5));
    const QPainterPath outline = tabPath.united(bodyPath).united(cornerPath);
    const bool announced = m_content.state == State::Announced;
    if (!announced) {
        painter->fillPath(outline, t.folder);
    }
    QPen pen(underMouse() ? t.rule2 : announced ? t.rule2 : t.folder2, t.hairline());
    if (announced) {
        pen.setDashPattern({4, 3});
    }
    painter->strokePath(outline, pen);
    if (announced) {
        const QRect line = mirrored(QRect{0, body.top(), tabWidth, 1});
        painter->setPen(pen);
        painter->drawLine(QPointF(line.left() + 1, body.top() + 0.5),
                          QPointF(line.right(), body.top() + 0.5));
    }
    painter->setFont(font);
    painter->setPen(t.ink);
    painter->drawText(QRect{tab.left(), 0, tab.width(), body.top()}, Qt::AlignCenter, tabText());
}

void DossierWidget::paintOpen(QPainter *painter, const Theme &theme, const QRect &body) const
{
    const painting::Tokens &t = theme.tokens;
    const int inset = theme.u(edge);
    const QRect sheet = body.adjusted(inset, inset, -inset, -theme.u(footHeight));
    painter->fillRect(sheet, t.sheet);
    painting::paintFrame(painter, sheet, QColor{}, t.rule, 0);
    const QRect inside = sheet.adjusted(theme.u(3), theme.u(2.5), -theme.u(3), -theme.u(2.5));
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter->setFont(theme.font(TextRole::Label));
    painter->setPen(t.ink2);
    painter->drawText(inside, static_cast<int>(leading | Qt::AlignTop), tr("What it is about"));
    painter->setPen(t.ink);
    const int textTop = inside.top() + labelHeight(theme) + theme.u(0.5);
    paintParagraph(painter, QRectF(inside.left(), textTop, inside.width(), inside.bottom() - textTop),
                   aboutParagraph(theme, m_content.about), layoutDirection());
    const int width = theme.u(portraitUnits);
    const int height = painting::portraitHeight(width);
    int x = inside.left();
    for (qsizetype i = 0; i < std::min<qsizetype>(mostPortraits, m_content.portraits.size()); ++i) {
        if (x + width > inside.right() + 1) {
            break;
        }
        const QRect place{x, inside.bottom() + 1 - height, width, height};
        painting::paintPortrait(painter, mirrored(place), m_content.portraits.at(i), t.dark);
        x += width + theme.u(portraitGap);
    }
}

void DossierWidget::paintSealed(QPainter *painter, const Theme &theme, const QRect &body) const
{
    const painting::Tokens &t = theme.tokens;
    const int size = theme.u(14);
    const QPointF knot{body.center().x() + 0.5, static_cast<double>(body.top() + theme.u(16.5))};
    painter->setPen(QPen(t.brass, 2));
    painter->drawLine(QPointF{knot.x(), body.top() + 1.0}, knot);
    painter->drawLine(QPointF(body.left() + 1, knot.y()), QPointF(body.right(), knot.y()));
    painting::paintSeal(painter, QRectF{knot.x() - size / 2.0, knot.y() - size / 2.0, 1.0 * size, 1.0 * size},
                        t);
    painter->setPen(t.oxblood);
    const Paragraph text{m_content.sealedText, theme.font(TextRole::UiStrong), 140, 3, Qt::AlignHCenter};
    const QRectF place =
        QRectF{body}.adjusted(theme.u(14), theme.u(27.5), -theme.u(14), -theme.u(footHeight));
    paintParagraph(painter, place, text, layoutDirection());
}

void DossierWidget::paintAnnounced(QPainter *painter, const Theme &theme, const QRect &body) const
{
    const QRect inside = body.adjusted(theme.u(5), theme.u(5), -theme.u(5), -theme.u(footHeight));
    int y = inside.top();
    if (!m_content.tag.isEmpty()) {
        const QSize size = tagSize(theme, m_content.tag);
        paintTag(painter, mirrored(QRect{QPoint{inside.left(), y}, size}), theme, m_content.tag,
                 TagKind::Brass);
        y += size.height() + theme.u(2.5);
    }
    painter->setPen(theme.tokens.ink);
    for (const QString &sentence : m_content.known) {
        Paragraph text{sentence, theme.font(TextRole::Ui), 140, aboutLines, Qt::AlignLeading};
        text.maxLines = std::min(aboutLines, static_cast<int>((inside.bottom() - y) / lineHeight(text)));
        if (text.maxLines < 1) {
            return;
        }
        painter->setPen(theme.tokens.ink);
        paintParagraph(painter, QRectF(inside.left(), y, inside.width(), inside.bottom() - y), text,
                       layoutDirection());
        y += qRound(paragraphHeight(text, inside.width())) + theme.u(1.5);
    }
}

void DossierWidget::paintFoot(QPainter *painter, const Theme &theme, const QRect &body) const
{
    const painting::Tokens &t = theme.tokens;
    const QRect foot{body.left() + theme.u(3), body.bottom() + 1 - theme.u(footHeight),
                     body.width() - theme.u(6), theme.u(footHeight)};
    if (m_content.state != State::Announced) {
        const SegmentCount count{m_content.episodes, m_content.watched,
                                 m_content.hasNext && m_content.state == State::Open};
        const QRect bar{foot.left(), foot.top() + theme.u(2.25), foot.width(), segmentHeight(theme)};
        paintSegments(painter, bar, count, t, t.folder2, layoutDirection());
    }
    const QRect line{foot.left(), foot.bottom() - theme.u(8), foot.width(), theme.u(6)};
    painter->setFont(theme.font(TextRole::Small));
    const QFontMetrics metrics(painter->font());
    const bool announced = m_content.state == State::Announced;
    const QString right = announced ? tr("What is known") : m_content.date;
    const int rightWidth = std::min(textWidth(painter->font(), right), line.width() / 2);
    const auto flags = [this](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter);
    };
    painter->setPen(announced ? t.link : t.ink2);
    const QRect rightRect =
        mirrored(QRect{line.right() + 1 - rightWidth, line.top(), rightWidth, line.height()});
    painter->drawText(rightRect, flags(Qt::AlignRight),
                      metrics.elidedText(right, Qt::ElideRight, rightWidth));
    painter->setPen(m_content.state == State::Open ? t.ink : t.ink2);
    const int leftWidth = line.width() - rightWidth - theme.u(2);
    const QRect leftRect = mirrored(QRect{line.left(), line.top(), leftWidth, line.height()});
    painter->drawText(leftRect, flags(Qt::AlignLeft),
                      metrics.elidedText(countText(), Qt::ElideRight, leftWidth));
}

void DossierWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DossierWidget::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (changesTheme(event)) {
        updateGeometry();
        update();
    }
}

} // namespace attache::widgets
