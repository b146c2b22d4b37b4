// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/windowfacts.h"

#include "layout/visiblepart.h"
#include "painting/contrast.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHash>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMetaProperty>
#include <QSplitterHandle>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::tests {

namespace {

// Hinting and antialiasing reach a little beyond what metrics say.
constexpr double tolerance = 1.5;
constexpr double leastContrast = 4.5;

void sayProperties(const QObject &object, QStringList *said)
{
    static const QSet<QByteArray> shown{"text",        "toolTip",        "accessibleName",
                                        "title",       "windowTitle",    "accessibleDescription",
                                        "currentText", "placeholderText"};
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.userType() == QMetaType::QString && shown.contains(property.name())) {
            *said += property.read(&object).toString();
        }
    }
}

/// Everything that the widgets of a window have been told to show.
QStringList saidBy(QWidget *window)
{
    QStringList said;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible()) {
            continue;
        }
        sayProperties(*widget, &said);
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) {
            for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
                said += block.text();
            }
        }
    }
    said.removeAll(QString());
    return said;
}

/// The tooltip that a pointer at @p place, in pixels of the widget, would bring.
QString tipAt(QWidget *widget, const QPoint &place)
{
    QHelpEvent help(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &help);
    QString tip = QToolTip::isVisible() ? QToolTip::text() : QString();
    if (Qt::mightBeRichText(tip)) {
        tip = QTextDocumentFragment::fromHtml(tip).toPlainText();
    }
    // The next one shall not find this one still standing there.
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *top : all) {
        if (top->inherits("QTipLabel")) {
            delete top;
        }
    }
    return tip;
}

QString plain(const QString &text)
{
    return QString(text).remove(u'&').simplified();
}

bool isDisabled(const PaintedText &run)
{
    if (!run.widget) {
        return false;
    }
    // The days around a month in a calendar are painted as disabled ones.
    const QWidget *parent = run.widget->parentWidget();
    return !run.widget->isEnabled() ||
           (parent != nullptr && parent->inherits("QCalendarView") &&
            run.colour == run.widget->palette().color(QPalette::Disabled, QPalette::Text));
}

/// Something that is opened over the page of the main window lies over the place.
bool isCovered(const QWidget *window, const QWidget *widget, const QRectF &place)
{
    if (qobject_cast<const QMainWindow *>(window) == nullptr) {
        return false;
    }
    const QWidget *front = window->childAt(place.center().toPoint());
    return front != nullptr && front != widget && !front->isAncestorOf(widget) &&
           !widget->isAncestorOf(front);
}

/// The colour that surrounds a run most: a frame of pixels around its letters.
QColor groundBehind(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect frame = place.adjusted(-1, -1, 1, 1) & picture.rect();
    for (int x = frame.left(); x <= frame.right(); ++x) {
        ++counts[picture.pixel(x, frame.top())];
        ++counts[picture.pixel(x, frame.bottom())];
    }
    for (int y = frame.top(); y <= frame.bottom(); ++y) {
        ++counts[picture.pixel(frame.left(), y)];
        ++counts[picture.pixel(frame.right(), y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor::fromRgb(most.key());
}

/// The contrast that the clearest pixel of a run reaches.
double clearest(const QImage &picture, const QRect &place, const QColor &ground)
{
    double best = 1;
    QRgb last = ground.rgb();
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (pixel != last) {
                last = pixel;
                best = std::max(best, painting::contrastRatio(QColor::fromRgb(pixel), ground));
            }
        }
    }
    return best;
}

} // namespace

QString described(const QWidget *widget)
{
    if (widget == nullptr) {
        return u"(gone)"_s;
    }
    QStringList path;
    for (const QWidget *at = widget; at != nullptr && path.size() < 4; at = at->parentWidget()) {
        QString name = QLatin1String(at->metaObject()->className());
        name = name.section(u"::"_s, -1);
        if (!at->objectName().isEmpty()) {
            name += u'#' + at->objectName();
        } else if (!at->accessibleName().isEmpty()) {
            name += u" \"%1\""_s.arg(at->accessibleName().left(40));
        }
        path.prepend(name);
    }
    return path.join(u" > "_s);
}

WindowFacts::WindowFacts(QWidget *window)
    : m_window(window)
{
    PaintRecorder recorder;
    m_texts = recorder.record(window);
    m_lines = linesOf(m_texts);
    m_said = saidBy(window);
}

QStringList WindowFacts::clipped() const
{
    QStringList faults;
    for (const PaintedLine &line : m_lines) {
        if (!line.widget || qobject_cast<QLineEdit *>(line.widget)) {
            // A field scrolls its text.
            continue;
        }
        const QString cut = whatCuts(*line.widget, m_window, line.ink, line.clip, tolerance);
        if (!cut.isEmpty()) {
            faults += u"“%1” is cut by %2 in %3"_s.arg(line.text, cut, described(line.widget));
        }
    }
    return faults;
}

QStringList WindowFacts::textOverText() const
{
    struct Place
    {
        QRectF seen;
        const PaintedLine *line;
    };
    QList<Place> places;
    for (const PaintedLine &line : m_lines) {
        const QRectF seen =
            line.widget ? visiblePart(*line.widget, m_window, line.ink & line.clip) : QRectF();
        if (seen.width() > tolerance && seen.height() > tolerance &&
            !isCovered(m_window, line.widget, seen)) {
            places += Place{seen, &line};
        }
    }
    std::ranges::sort(places, {}, [](const Place &place) { return place.seen.top(); });
    QStringList faults;
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = i + 1; j < places.size() && places[j].seen.top() < places[i].seen.bottom(); ++j) {
            const QRectF both = places[i].seen & places[j].seen;
            const bool twice = places[i].line->text == places[j].line->text;
            if (!twice && both.width() > 2 * tolerance && both.height() > 2 * tolerance) {
                faults += u"“%1” and “%2” lie over each other in %3"_s.arg(
                    places[i].line->text, places[j].line->text, described(places[i].line->widget));
            }
        }
    }
    return faults;
}

QStringList WindowFacts::overSiblings() const
{
    QStringList faults;
    QList<QWidget *> parents = m_window->findChildren<QWidget *>();
    parents.prepend(m_window);
    for (const QWidget *parent : std::as_const(parents)) {
        if (!parent->isVisible() || (parent->isWindow() && parent != m_window)) {
            continue;
        }
        QList<QWidget *> children;
        for (QObject *child : parent->children()) {
            auto *widget = qobject_cast<QWidget *>(child);
            // The handle of a splitter reaches over both sides, so that it can be gripped.
            if (widget && widget->isVisible() && !widget->isWindow() &&
                qobject_cast<QSplitterHandle *>(widget) == nullptr &&
                !widget->testAttribute(Qt::WA_TransparentForMouseEvents)) {
                children += widget;
            }
        }
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect both = children[i]->geometry() & children[j]->geometry() & parent->rect();
                // A button may stand in the margin of a page, where there is nothing to read.
                const bool overPage = (qobject_cast<QAbstractScrollArea *>(children[i]) != nullptr) !=
                                      (qobject_cast<QAbstractScrollArea *>(children[j]) != nullptr);
                if (both.width() > 2 && both.height() > 2 && !mayOverlap(*parent) &&
                    !(overPage && !hasText(QRectF(both).translated(parent->mapTo(m_window, QPoint()))))) {
                    faults += u"%1 and %2 lie over each other (%3x%4)"_s
                                  .arg(described(children[i]), described(children[j]))
                                  .arg(both.width())
                                  .arg(both.height());
                }
            }
        }
    }
    return faults;
}

bool WindowFacts::hasText(const QRectF &place) const
{
    return std::ranges::any_of(m_lines,
                               [&place](const PaintedLine &line) { return line.ink.intersects(place); });
}

bool WindowFacts::saidInFull(const QString &line) const
{
    const QString wanted = plain(line);
    return std::ranges::any_of(m_said,
                               [&wanted](const QString &said) { return plain(said).contains(wanted); });
}

QStringList WindowFacts::elidedWithoutTip() const
{
    QStringList faults;
    for (const PaintedLine &line : m_lines) {
        if (!line.text.contains(u'…') || !line.widget || saidInFull(line.text)) {
            continue;
        }
        const QRectF seen = visiblePart(*line.widget, m_window, line.ink & line.clip);
        if (seen.isEmpty() || isCovered(m_window, line.widget, seen)) {
            continue;
        }
        const QString kept = plain(line.text.section(u'…', 0, 0));
        const QPoint place = line.widget->mapFrom(m_window, seen.center().toPoint());
        if (!plain(tipAt(line.widget, place)).contains(kept)) {
            faults += u"“%1” is shortened in %2 and no tooltip has the rest"_s.arg(line.text,
                                                                                   described(line.widget));
        }
    }
    return faults;
}

QStringList WindowFacts::faint(const QImage &picture) const
{
    QStringList faults;
    for (const PaintedText &run : m_texts) {
        const QRectF seen = run.widget ? visiblePart(*run.widget, m_window, run.ink & run.clip) : QRectF();
        const QRect place = seen.toAlignedRect() & picture.rect();
        // A pixel or two of a line that is scrolled away tell nothing.
        if (seen.height() < run.ink.height() * 0.7 || place.width() < 3 || isDisabled(run) ||
            isCovered(m_window, run.widget, seen)) {
            continue;
        }
        const QColor ground = groundBehind(picture, place);
        const double alpha = static_cast<double>(run.colour.alphaF());
        const double meant = painting::contrastRatio(painting::mixed(run.colour, ground, alpha), ground);
        const double seenContrast = clearest(picture, place, ground);
        // Thin strokes fall between pixels; that something like the colour is there must be seen all the
        // same.
        const bool hidden = meant > 1.2 && seenContrast < 1 + (meant - 1) / 4;
        if (meant < leastContrast || hidden) {
            faults += u"“%1” (%2 on %3) has %4:1%5 in %6"_s.arg(
                run.text, run.colour.name(QColor::HexArgb), ground.name(), QString::number(meant, 'f', 2),
                hidden ? u", and is not to be seen,"_s : QString(), described(run.widget));
        }
    }
    return faults;
}

QStringList WindowFacts::words() const
{
    QStringList words = m_said;
    for (const PaintedLine &line : m_lines) {
        words += line.text;
    }
    words.removeDuplicates();
    return words;
}

} // namespace attache::tests
