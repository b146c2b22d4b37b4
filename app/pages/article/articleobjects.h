// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "painting/charts/chart.h"
#include "painting/tokens.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <memory>

class QTextDocument;

namespace attache::pages {

/// Small drawings that stand in the text like letters: portraits, seals, samples of relation lines. Drawn
/// when painted, so they are sharp at every scale and on paper.
class ArticleObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    ArticleObjects(const painting::Tokens &tokens, QObject *parent);

    /// Lets @p document draw these; the handler becomes the document's child.
    static void install(QTextDocument *document, const painting::Tokens &tokens);

    /// Formats for QTextCursor::insertText(QChar::ObjectReplacementCharacter). Sizes in pixels.
    static QTextCharFormat portrait(const domain::PortraitTraits &traits, int width);
    static QTextCharFormat seal(int size);
    static QTextCharFormat stroke(domain::RelationFamily family, QSize size);
    static QTextCharFormat elbow(QSize size);
    static QTextCharFormat checkBox(bool on, int size);
    static QTextCharFormat icon(const QString &name, int size);
    /// A chart that was arranged with @p style; what it says stands beside it as text.
    static QTextCharFormat chart(const std::shared_ptr<painting::Chart> &chart,
                                 const painting::ChartStyle &style);

    /// Of a drawing with one of these formats, in pixels.
    static QSizeF sizeOf(const QTextFormat &format);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    painting::Tokens m_tokens;
};

} // namespace attache::pages
