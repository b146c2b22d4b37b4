// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowwalk.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QMetaProperty>
#include <QTextBlock>
#include <QTextEdit>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace attache::test {

namespace {

/// Deeper than any window of ours.
constexpr int deepest = 40;

void sayProperties(const QObject *object, const QString &where, const Saying &say)
{
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        // A document as HTML takes long and says what its blocks say.
        if (qstrcmp(property.name(), "html") == 0 || qstrcmp(property.name(), "markdown") == 0) {
            continue;
        }
        if (property.userType() == QMetaType::QString) {
            say(where + u'.' + QLatin1String(property.name()), property.read(object).toString());
        }
    }
}

void sayDocument(const QTextDocument &document, const QString &where, const Saying &say)
{
    say(where + u" title"_s, document.metaInformation(QTextDocument::DocumentTitle));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        say(where + u" paragraph"_s, block.text());
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            say(where + u" link"_s, format.anchorHref());
            say(where + u" tip"_s, format.toolTip());
            say(where + u" anchor"_s, format.anchorNames().join(u' '));
        }
    }
}

void sayAccessible(QAccessibleInterface *interface, int depth, const Saying &say)
{
    if (interface == nullptr || !interface->isValid() || depth > deepest) {
        return;
    }
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                         QAccessible::Help, QAccessible::Accelerator}) {
        say(u"accessible"_s, interface->text(kind));
    }
    if (QAccessibleTextInterface *text = interface->textInterface()) {
        say(u"accessible text"_s, text->text(0, text->characterCount()));
    }
    for (int i = 0; i < interface->childCount(); ++i) {
        sayAccessible(interface->child(i), depth + 1, say);
    }
}

} // namespace

void sayWindow(QWidget *window, const Saying &say)
{
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : widgets) {
        const QString where = QLatin1String(widget->metaObject()->className());
        sayProperties(widget, where, say);
        for (const QAction *action : widget->actions()) {
            sayProperties(action, where + u" action"_s, say);
        }
        if (const auto *edit = qobject_cast<QTextEdit *>(widget)) {
            sayDocument(*edit->document(), where, say);
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr && view->model()) {
            sayModel(*view->model(), where, say);
        }
    }
    sayAccessible(QAccessible::queryAccessibleInterface(window), 0, say);
}

} // namespace attache::test
