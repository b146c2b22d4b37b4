// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articleobjects.h"

#include "painting/marks.h"
#include "painting/portraitpainter.h"
#include "painting/relationline.h"
#include "painting/seal.h"

#include <QAbstractTextDocumentLayout>
#include <QIcon>
#include <QPainter>
#include <QTextDocument>

namespace attache::pages {

namespace {

constexpr int objectType = QTextFormat::UserObject + 1;

enum Property
{
    KindProperty = QTextFormat::UserProperty + 1,
    SizeProperty,
    PortraitProperty,
    FamilyProperty,
    IconProperty,
    OnProperty,
    ChartProperty,
};

enum class Kind
{
    Portrait,
    Seal,
    Stroke,
    Elbow,
    Icon,
    CheckBox,
    Chart
};

struct ArticleChart
{
    std::shared_ptr<painting::Chart> chart;
    painting::ChartStyle style;
};

QTextCharFormat objectFormat(Kind kind, QSize size)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(KindProperty, static_cast<int>(kind));
    format.setProperty(SizeProperty, size);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

painting::PortraitSpec specOf(const domain::PortraitTraits &traits)
{
    if (traits.kind == domain::PageKind::Person) {
        return {traits.name, painting::PortraitStyle::Badge};
    }
    return {traits.name, painting::coverStyle(traits.affiliations, traits.nationality)};
}

/// From the value above to the one that the line stands before, in the direction of reading.
void drawElbow(QPainter *painter, const QRectF &rect, bool mirrored, const painting::Tokens &tokens)
{
    const double reach = rect.width() * 0.65;
    const double x = mirrored ? rect.right() - 0.5 : rect.left() + 0.5;
    const QPointF corner(x, rect.center().y());
    painter->setPen(QPen(tokens.rule2, tokens.hairline()));
    painter->drawLine(QPointF(x, rect.top()), corner);
    painter->drawLine(corner, QPointF(mirrored ? rect.right() - reach : rect.left() + reach, corner.y()));
}

void drawCheckBox(QPainter *painter, const QRectF &rect, bool on, const painting::Tokens &tokens)
{
    constexpr double radius = 3;
    painting::paintFrame(painter, rect, on ? tokens.sel : tokens.sheet, on ? tokens.focus : tokens.rule2,
                         radius, tokens.hairline());
    if (on) {
        const double margin = rect.width() * 0.2;
        painting::paintCheck(painter, rect.adjusted(margin, margin, -margin, -margin), tokens.ink);
    }
}

void drawIcon(QPainter *painter, const QRectF &rect, const QString &name)
{
    QIcon::fromTheme(name).paint(painter, rect.toRect());
}

} // namespace

ArticleObjects::ArticleObjects(const painting::Tokens &tokens, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
{}

void ArticleObjects::install(QTextDocument *document, const painting::Tokens &tokens)
{
    document->documentLayout()->registerHandler(objectType, new ArticleObjects(tokens, document));
}

QTextCharFormat ArticleObjects::portrait(const domain::PortraitTraits &traits, int width)
{
    QTextCharFormat format = objectFormat(Kind::Portrait, QSize(width, painting::portraitHeight(width)));
    format.setProperty(PortraitProperty, QVariant::fromValue(specOf(traits)));
    return format;
}

QTextCharFormat ArticleObjects::seal(int size)
{
    return objectFormat(Kind::Seal, QSize(size, size));
}

QTextCharFormat ArticleObjects::stroke(domain::RelationFamily family, QSize size)
{
    QTextCharFormat format = objectFormat(Kind::Stroke, size);
    format.setProperty(FamilyProperty, static_cast<int>(family));
    return format;
}

QTextCharFormat ArticleObjects::elbow(QSize size)
{
    return objectFormat(Kind::Elbow, size);
}

QTextCharFormat ArticleObjects::checkBox(bool on, int size)
{
    QTextCharFormat format = objectFormat(Kind::CheckBox, QSize(size, size));
    format.setProperty(OnProperty, on);
    return format;
}

QTextCharFormat ArticleObjects::icon(const QString &name, int size)
{
    QTextCharFormat format = objectFormat(Kind::Icon, QSize(size, size));
    format.setProperty(IconProperty, name);
    return format;
}

QTextCharFormat ArticleObjects::chart(const std::shared_ptr<painting::Chart> &chart,
                                      const painting::ChartStyle &style)
{
    QTextCharFormat format = objectFormat(Kind::Chart, chart->size().toSize());
    format.setProperty(ChartProperty, QVariant::fromValue(std::make_shared<ArticleChart>(chart, style)));
    return format;
}

QSizeF ArticleObjects::sizeOf(const QTextFormat &format)
{
    return format.property(SizeProperty).toSizeF();
}

QSizeF ArticleObjects::intrinsicSize(QTextDocument * /*document*/, int /*position*/,
                                     const QTextFormat &format)
{
    return sizeOf(format);
}

void ArticleObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document,
                                int /*position*/, const QTextFormat &format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (static_cast<Kind>(format.intProperty(KindProperty))) {
    case Kind::Portrait:
        painting::paintPortrait(
            painter, rect, format.property(PortraitProperty).value<painting::PortraitSpec>(), m_tokens.dark);
        break;
    case Kind::Seal:
        painting::paintSeal(painter, rect, m_tokens);
        break;
    case Kind::Stroke:
        painting::paintRelation(
            painter, QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y()),
            static_cast<domain::RelationFamily>(format.intProperty(FamilyProperty)), m_tokens);
        break;
    case Kind::Elbow:
        drawElbow(painter, rect, document->defaultTextOption().textDirection() == Qt::RightToLeft, m_tokens);
        break;
    case Kind::CheckBox:
        drawCheckBox(painter, rect, format.boolProperty(OnProperty), m_tokens);
        break;
    case Kind::Icon:
        drawIcon(painter, rect, format.stringProperty(IconProperty));
        break;
    case Kind::Chart: {
        const auto drawn = format.property(ChartProperty).value<std::shared_ptr<ArticleChart>>();
        painter->translate(rect.topLeft());
        drawn->chart->paint(painter, drawn->style, -1);
        break;
    }
    }
    painter->restore();
}

} // namespace attache::pages
