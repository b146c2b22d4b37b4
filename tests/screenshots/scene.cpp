// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace attache::tests {

void Scene::open(const QString &place)
{
    if (const auto location = shell::Location::parse(place)) {
        m_stage.window().openLocation(*location);
    } else {
        qCritical("There is no place %s.", qPrintable(place));
    }
}

void Scene::run(shell::Command command)
{
    m_stage.window().findChild<shell::WindowActions *>()->action(command)->trigger();
}

void Scene::type(const QString &words)
{
    m_stage.window().startSearch(words);
}

void Scene::find(const QString &words)
{
    run(shell::Command::FindInPage);
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        field->setText(words);
        Q_EMIT field->textEdited(words);
    }
}

void Scene::readAsOf(QDate day)
{
    m_stage.reader().setAsOf(day);
}

void Scene::openSettings(shell::SettingsDialog::Page page)
{
    run(shell::Command::Settings);
    for (QWidget *widget : before()) {
        if (auto *dialog = qobject_cast<shell::SettingsDialog *>(widget)) {
            dialog->showPage(page);
        }
    }
}

void Scene::scrollDown(int pixels)
{
    // The page's own view is the largest thing on it that scrolls.
    QScrollBar *longest = nullptr;
    const auto areas = m_stage.window().findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *area : areas) {
        QScrollBar *bar = area->verticalScrollBar();
        if (area->isVisible() && (!longest || bar->maximum() > longest->maximum())) {
            longest = bar;
        }
    }
    if (longest) {
        longest->setValue(pixels);
    }
}

QList<QWidget *> Scene::before() const
{
    QList<QWidget *> widgets;
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget != &m_stage.window() && widget->isVisible()) {
            widgets += widget;
        }
    }
    return widgets;
}

QImage Scene::picture()
{
    WindowStage::settle();
    shell::MainWindow &window = m_stage.window();
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *widget : before()) {
        // Where dialogs go is the window manager's affair, and there is none: in the middle.
        const QPoint place = qobject_cast<QDialog *>(widget)
                                 ? window.rect().center() - widget->rect().center()
                                 : widget->mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0));
        painter.drawPixmap(place, widget->grab());
        painter.setPen(widget->palette().color(QPalette::PlaceholderText));
        painter.drawRect(QRect(place, widget->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    return picture.toImage().convertToFormat(QImage::Format_RGB32);
}

void Scene::clear()
{
    for (QWidget *widget : before()) {
        widget->close();
    }
    m_stage.reader().setAsOf(std::nullopt);
    if (auto *field = m_stage.window().findChild<QLineEdit *>(u"searchField"_s)) {
        field->clear();
    }
    WindowStage::settle(20);
}

} // namespace attache::tests
