// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/keyboardwalk.h"
#include "layout/languagefacts.h"
#include "layout/layoutmain.h"
#include "layout/windowfacts.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace attache::tests;
using namespace Qt::StringLiterals;

namespace {

/// Paints one line as it is told.
class Sign : public QWidget
{
public:
    Sign(const QString &text, const QColor &ink, QWidget *parent)
        : QWidget(parent)
        , m_text(text)
        , m_ink(ink)
    {
        setMinimumSize(150, 24);
    }

    bool elides = false;
    bool showsFocus = false;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(m_ink);
        const QString shown = elides ? fontMetrics().elidedText(m_text, Qt::ElideRight, width()) : m_text;
        painter.drawText(QPoint(0, fontMetrics().ascent()), shown);
        if (showsFocus && hasFocus()) {
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }

private:
    QString m_text;
    QColor m_ink;
};

QImage pictureOf(QWidget *window)
{
    return window->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QString all(const QStringList &faults)
{
    return faults.join(u'\n');
}

} // namespace

/// The judges see what is wrong, and leave alone what is not.
class TestLayoutFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void soundWindowHasNoFaults();
    void labelTooNarrow();
    void buttonTooNarrow();
    void linesBelowTheLabel();
    void whatCanBeScrolledToIsNotCut();
    void textOverText();
    void siblingsOverSiblings();
    void shortenedWithoutTip();
    void shortenedWithTip();
    void faintText_data();
    void faintText();
    void hiddenText();
    void disabledTextMayBeFaint();
    void controlWithoutRing();
    void controlOutOfReach();
    void tabGoesBack();
    void linksOfATextAreOneStop();
    void englishInGerman_data();
    void englishInGerman();
    void textOfEveryKindIsSeen();

private:
    void show();

    std::unique_ptr<QWidget> m_window;
};

void TestLayoutFacts::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->setPalette(QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::black,
                                  Qt::white, Qt::white));
    QPalette palette = m_window->palette();
    palette.setColor(QPalette::Highlight, Qt::darkBlue);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    m_window->setPalette(palette);
    m_window->resize(400, 300);
}

void TestLayoutFacts::cleanup()
{
    m_window.reset();
}

void TestLayoutFacts::show()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestLayoutFacts::soundWindowHasNoFaults()
{
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new QLabel(u"A line of text"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(new QPushButton(u"&First"_s));
    row->addWidget(new QPushButton(u"&Second"_s));
    layout->addLayout(row);
    auto *list = new QListWidget;
    list->addItems({u"One"_s, u"Two"_s});
    list->setCurrentRow(0);
    layout->addWidget(list);
    show();
    const WindowFacts facts(m_window.get());
    QCOMPARE(all(facts.clipped()), QString());
    QCOMPARE(all(facts.textOverText()), QString());
    QCOMPARE(all(facts.overSiblings()), QString());
    QCOMPARE(all(facts.elidedWithoutTip()), QString());
    QCOMPARE(all(facts.faint(pictureOf(m_window.get()))), QString());
    const KeyboardWalk walk(m_window.get());
    QCOMPARE(walk.stops().size(), 3);
    QCOMPARE(all(walk.unreached()), QString());
    QCOMPARE(all(walk.withoutRing()), QString());
    QCOMPARE(all(walk.backwards()), QString());
}

void TestLayoutFacts::labelTooNarrow()
{
    auto *label = new QLabel(u"Department of State"_s, m_window.get());
    label->setGeometry(10, 10, 60, 30);
    show();
    const QStringList faults = WindowFacts(m_window.get()).clipped();
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.constFirst().contains(u"Department of State"_s));
}

void TestLayoutFacts::buttonTooNarrow()
{
    auto *button = new QPushButton(u"Open the encyclopedia"_s, m_window.get());
    button->setGeometry(10, 10, 70, 30);
    show();
    QCOMPARE(WindowFacts(m_window.get()).clipped().size(), 1);
}

void TestLayoutFacts::linesBelowTheLabel()
{
    auto *label =
        new QLabel(u"Several lines of text that need far more height than they get here"_s, m_window.get());
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop);
    label->setGeometry(10, 10, 150, label->fontMetrics().height() + 4);
    show();
    QVERIFY(!WindowFacts(m_window.get()).clipped().isEmpty());
}

void TestLayoutFacts::whatCanBeScrolledToIsNotCut()
{
    auto *area = new QScrollArea(m_window.get());
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    for (int i = 0; i < 40; ++i) {
        layout->addWidget(new QLabel(u"Line %1"_s.arg(i)));
    }
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setGeometry(0, 0, 200, 90);
    show();
    QCOMPARE(all(WindowFacts(m_window.get()).clipped()), QString());
    // Upwards and downwards only: what is cut at the side stays away.
    inside->setMinimumWidth(10);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->resize(30, 90);
    area->setWidgetResizable(false);
    inside->resize(200, inside->height());
    area->horizontalScrollBar()->setRange(0, 0);
    QVERIFY(!WindowFacts(m_window.get()).clipped().isEmpty());
}

void TestLayoutFacts::textOverText()
{
    auto *one = new QLabel(u"Kate Wyler"_s, m_window.get());
    auto *other = new QLabel(u"Hal Wyler"_s, m_window.get());
    one->setGeometry(10, 10, 120, 30);
    other->setGeometry(20, 15, 120, 30);
    show();
    QCOMPARE(WindowFacts(m_window.get()).textOverText().size(), 1);
    other->move(20, 60);
    QCOMPARE(all(WindowFacts(m_window.get()).textOverText()), QString());
}

void TestLayoutFacts::siblingsOverSiblings()
{
    auto *one = new QPushButton(m_window.get());
    auto *other = new QPushButton(m_window.get());
    one->setGeometry(10, 10, 100, 30);
    other->setGeometry(100, 20, 100, 30);
    show();
    QCOMPARE(WindowFacts(m_window.get()).overSiblings().size(), 1);
    other->move(110, 10);
    QCOMPARE(all(WindowFacts(m_window.get()).overSiblings()), QString());
}

void TestLayoutFacts::shortenedWithoutTip()
{
    auto *sign = new Sign(u"Permanent Under-Secretary"_s, Qt::black, m_window.get());
    sign->elides = true;
    sign->setMinimumSize(0, 0);
    sign->setGeometry(10, 10, 80, 30);
    show();
    QCOMPARE(WindowFacts(m_window.get()).elidedWithoutTip().size(), 1);
    sign->setToolTip(u"Something else"_s);
    QCOMPARE(WindowFacts(m_window.get()).elidedWithoutTip().size(), 1);
}

void TestLayoutFacts::shortenedWithTip()
{
    auto *sign = new Sign(u"Permanent Under-Secretary"_s, Qt::black, m_window.get());
    sign->elides = true;
    sign->setMinimumSize(0, 0);
    sign->setGeometry(10, 10, 80, 30);
    sign->setToolTip(u"Permanent Under-Secretary"_s);
    // The dots of a command that asks for more belong to its name.
    new QPushButton(u"Print…"_s, m_window.get());
    show();
    QCOMPARE(all(WindowFacts(m_window.get()).elidedWithoutTip()), QString());
}

void TestLayoutFacts::faintText_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<bool>("enough");
    QTest::newRow("black") << QColor(Qt::black) << true;
    QTest::newRow("4.54:1") << QColor(0x76, 0x76, 0x76) << true;
    QTest::newRow("4.48:1") << QColor(0x77, 0x77, 0x77) << false;
    QTest::newRow("light grey") << QColor(0xc0, 0xc0, 0xc0) << false;
    QTest::newRow("half transparent black") << QColor(0, 0, 0, 110) << false;
}

void TestLayoutFacts::faintText()
{
    QFETCH(QColor, ink);
    QFETCH(bool, enough);
    auto *sign = new Sign(u"Ambassador"_s, ink, m_window.get());
    sign->setGeometry(10, 10, 200, 30);
    show();
    const QStringList faults = WindowFacts(m_window.get()).faint(pictureOf(m_window.get()));
    QCOMPARE(faults.isEmpty(), enough);
}

void TestLayoutFacts::hiddenText()
{
    auto *sign = new Sign(u"Ambassador"_s, Qt::black, m_window.get());
    sign->setGeometry(10, 10, 200, 30);
    auto *lid = new QWidget(m_window.get());
    lid->setAutoFillBackground(true);
    // What is altogether opaque Qt does not paint under.
    lid->setPalette(QPalette(QColor(255, 255, 255, 250)));
    lid->setGeometry(0, 0, 300, 60);
    show();
    QCOMPARE(WindowFacts(m_window.get()).faint(pictureOf(m_window.get())).size(), 1);
}

void TestLayoutFacts::disabledTextMayBeFaint()
{
    auto *button = new QPushButton(u"Back"_s, m_window.get());
    button->setEnabled(false);
    show();
    QCOMPARE(all(WindowFacts(m_window.get()).faint(pictureOf(m_window.get()))), QString());
}

void TestLayoutFacts::controlWithoutRing()
{
    auto *one = new Sign(u"One"_s, Qt::black, m_window.get());
    auto *other = new Sign(u"Other"_s, Qt::black, m_window.get());
    one->setGeometry(10, 10, 80, 30);
    other->setGeometry(10, 60, 80, 30);
    one->setFocusPolicy(Qt::StrongFocus);
    other->setFocusPolicy(Qt::StrongFocus);
    one->showsFocus = true;
    other->setObjectName(u"mute"_s);
    show();
    const QStringList faults = KeyboardWalk(m_window.get()).withoutRing();
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.constFirst().contains(u"mute"_s));
}

void TestLayoutFacts::controlOutOfReach()
{
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new QPushButton(u"One"_s));
    auto *trap = new QTextEdit;
    layout->addWidget(trap);
    auto *beyond = new QPushButton(u"Beyond"_s);
    beyond->setObjectName(u"beyond"_s);
    layout->addWidget(beyond);
    show();
    // A field that keeps the Tab key for itself.
    const QString faults = all(KeyboardWalk(m_window.get()).unreached());
    QVERIFY2(faults.contains(u"beyond"_s), qPrintable(faults));
    trap->setTabChangesFocus(true);
    QCOMPARE(all(KeyboardWalk(m_window.get()).unreached()), QString());
}

void TestLayoutFacts::tabGoesBack()
{
    auto *layout = new QHBoxLayout(m_window.get());
    QList<QPushButton *> buttons;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        buttons += new QPushButton(name);
        layout->addWidget(buttons.constLast());
    }
    show();
    QCOMPARE(all(KeyboardWalk(m_window.get()).backwards()), QString());
    QWidget::setTabOrder(buttons[0], buttons[2]);
    QWidget::setTabOrder(buttons[2], buttons[1]);
    QCOMPARE(KeyboardWalk(m_window.get()).backwards().size(), 1);
    QWidget::setTabOrder(buttons[0], buttons[1]);
    QWidget::setTabOrder(buttons[1], buttons[2]);
    // From right to left the same order stands mirrored, and is right again.
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    layout->activate();
    QCOMPARE(all(KeyboardWalk(m_window.get()).backwards()), QString());
}

void TestLayoutFacts::linksOfATextAreOneStop()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *text = new QTextBrowser;
    QString html;
    for (int i = 0; i < 300; ++i) {
        html += u"<a href='#%1'>Link %1</a> "_s.arg(i);
    }
    text->setHtml(html);
    layout->addWidget(text);
    layout->addWidget(new QPushButton(u"Behind"_s));
    show();
    const KeyboardWalk walk(m_window.get());
    QCOMPARE(walk.stops().size(), 2);
    QCOMPARE(all(walk.unreached()), QString());
}

void TestLayoutFacts::englishInGerman_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("english");
    QTest::newRow("English") << u"Known as of today"_s << true;
    QTest::newRow("with the mark of its key") << u"&Search the encyclopedia"_s << true;
    QTest::newRow("with something filled in") << u"Nothing found for “zeppelin”."_s << true;
    QTest::newRow("German") << u"Auf dem Stand von heute"_s << false;
    QTest::newRow("a name") << u"Kate Wyler"_s << false;
    QTest::newRow("the same in both") << u"Attaché"_s << false;
}

void TestLayoutFacts::englishInGerman()
{
    QFETCH(QString, text);
    QFETCH(bool, english);
    const LanguageFacts language(u"de"_s);
    QVERIFY(language.size() > 500);
    QCOMPARE(!language.untranslated({text}).isEmpty(), english);
}

void TestLayoutFacts::textOfEveryKindIsSeen()
{
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new QLabel(u"of a label"_s));
    auto *list = new QListWidget;
    list->addItem(u"of a row"_s);
    layout->addWidget(list);
    auto *text = new QTextBrowser;
    text->setHtml(u"<p>of a <b>document</b></p>"_s);
    layout->addWidget(text);
    layout->addWidget(new Sign(u"of a painter"_s, Qt::black, nullptr));
    layout->addWidget(new QPushButton(u"of a &button"_s));
    show();
    QStringList lines;
    const auto painted = linesOf(WindowFacts(m_window.get()).texts());
    for (const PaintedLine &line : painted) {
        lines += line.text.trimmed();
        QVERIFY2(m_window->rect().contains(line.ink.toAlignedRect()), qPrintable(line.text));
    }
    QCOMPARE(lines, QStringList({u"of a label"_s, u"of a row"_s, u"of a document"_s, u"of a painter"_s,
                                 u"of a button"_s}));
}

ATTACHE_LAYOUT_MAIN(TestLayoutFacts, "en")
#include "tst_layoutfacts.moc"
