// SPDX-License-Identifier: GPL-3.0-or-later
// The measure of start-up: the least that a Qt program with a list and a text beside it can take.
#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QSplitter>
#include <QStringListModel>
#include <QTextBrowser>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList rows;
    QString text = QStringLiteral("<h1>Bare window</h1>");
    for (int i = 0; i < 30; ++i) {
        rows += QStringLiteral("Row %1").arg(i);
        text += QStringLiteral("<p>A paragraph with a <a href=\"row:%1\">link</a> and <b>some</b> words.</p>")
                    .arg(i);
    }
    QStringListModel model(rows);
    auto *splitter = new QSplitter;
    auto *list = new QListView;
    list->setModel(&model);
    auto *view = new QTextBrowser;
    view->setHtml(text);
    splitter->addWidget(list);
    splitter->addWidget(view);
    QMainWindow window;
    window.setCentralWidget(splitter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
