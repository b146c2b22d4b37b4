// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/portrait.h"
#include "widgets/rowdelegate.h"

#include <QImage>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace attache;
using namespace attache::widgets;
using namespace Qt::StringLiterals;

namespace {

enum Roles
{
    Portrait = Qt::UserRole,
    Second,
    Trailing,
    Marks,
    TrailingMarks,
    Heading,
    Sealed
};

RowRoles allRoles()
{
    return {Qt::DisplayRole, Second, Trailing, Portrait, -1, Marks, TrailingMarks, Heading, Sealed};
}

void fill(QStandardItemModel *model)
{
    const auto add = [model](const QString &name, const QString &second, const QString &trailing) {
        auto *item = new QStandardItem(name);
        item->setData(QVariant::fromValue(painting::PortraitSpec{name, painting::PortraitStyle::Party}),
                      Portrait);
        item->setData(second, Second);
        item->setData(trailing, Trailing);
        item->setData(QVariant::fromValue(QList<domain::Mark>{{0, 3}, {500, 4}, {-3, 2}}), Marks);
        item->setData(QVariant::fromValue(QList<domain::Mark>{{2, 40}}), TrailingMarks);
        model->appendRow(item);
        return item;
    };
    add(u"Kate Wyler"_s, u"Ambassador"_s, u"Main"_s);
    add(u"A name that is much longer than any row of the list will ever be wide"_s,
        u"And a second line that goes on and on about every post that was ever held by anybody"_s,
        u"Played by somebody whose own name is rather long as well"_s);
    add(u"Pippa"_s, QString(), QString());
    add(QString(), QString(), u"Recurring"_s);
    add(u"كيت وايلر"_s, u"سفيرة"_s, u"Main"_s);
    add(u"United States: the embassy in London"_s, {}, {})->setData(true, Heading);
    add(u"Headline sealed until season 2, episode 6"_s, u"NewsBytes"_s, u"Title"_s)->setData(true, Sealed);
}

QStyleOptionViewItem optionFor(const QWidget &view, int width, double points, Qt::LayoutDirection direction)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    option.font.setPointSizeF(points);
    option.palette = view.palette();
    option.direction = direction;
    option.rect = QRect(7, 11, width, 0);
    return option;
}

} // namespace

class TestRowDelegate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsStayInsideAndApart_data();
    void partsStayInsideAndApart();
    void directionMirrorsTheRow();
    void hitTestFindsWhatIsPainted();
    void largerFontMakesTallerRows();
    void rowWithoutPortraitGivesItsRoomToTheText();
    void marksAreClippedToTheText();
    void elidedTextFits_data();
    void elidedTextFits();
    void paintsOnlyInsideTheRow();
};

void TestRowDelegate::partsStayInsideAndApart_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("direction");
    for (const int width : {120, 340, 900}) {
        for (const double points : {7.0, 10.0, 20.0}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QTest::addRow("%d px, %g pt, %s", width, points, direction == Qt::LeftToRight ? "ltr" : "rtl")
                    << width << points << int(direction);
            }
        }
    }
}

void TestRowDelegate::partsStayInsideAndApart()
{
    QFETCH(int, width);
    QFETCH(double, points);
    QFETCH(int, direction);
    QListView view;
    QFont font = view.font();
    font.setPointSizeF(points);
    view.setFont(font);
    QStandardItemModel model;
    fill(&model);
    const RowDelegate delegate(allRoles());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QStyleOptionViewItem option =
            optionFor(view, width, points, static_cast<Qt::LayoutDirection>(direction));
        option.rect.setHeight(delegate.sizeHint(option, index).height());
        const RowLayout parts = delegate.layout(option, index);
        const QList<QRect> all{parts.portrait, parts.title, parts.subtitle, parts.trailing};
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY2(all.at(i).isEmpty() || option.rect.contains(all.at(i)),
                     qPrintable(u"row %1, part %2"_s.arg(row).arg(i)));
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                QVERIFY2(!all.at(i).intersects(all.at(j)),
                         qPrintable(u"row %1, parts %2 and %3"_s.arg(row).arg(i).arg(j)));
            }
        }
        QVERIFY(parts.title.height() > 0);
    }
}

void TestRowDelegate::directionMirrorsTheRow()
{
    QListView view;
    QStandardItemModel model;
    fill(&model);
    const RowDelegate delegate(allRoles());
    const QModelIndex index = model.index(0, 0);
    QStyleOptionViewItem option = optionFor(view, 400, view.font().pointSizeF(), Qt::LeftToRight);
    option.rect.setHeight(delegate.sizeHint(option, index).height());
    const RowLayout left = delegate.layout(option, index);
    option.direction = Qt::RightToLeft;
    const RowLayout right = delegate.layout(option, index);
    QVERIFY(left.portrait.left() < left.title.left());
    QVERIFY(right.portrait.left() > right.title.left());
    QCOMPARE(left.portrait.left() - option.rect.left(), option.rect.right() - right.portrait.right());
    QVERIFY(left.trailing.left() > left.title.right());
    QVERIFY(right.trailing.right() < right.title.left());
}

void TestRowDelegate::hitTestFindsWhatIsPainted()
{
    QListView view;
    QStandardItemModel model;
    fill(&model);
    const RowDelegate delegate(allRoles());
    const QModelIndex index = model.index(0, 0);
    QStyleOptionViewItem option = optionFor(view, 400, view.font().pointSizeF(), Qt::LeftToRight);
    option.rect.setHeight(delegate.sizeHint(option, index).height());
    const RowLayout parts = delegate.layout(option, index);
    QCOMPARE(delegate.hitTest(parts.portrait.center(), option, index), RowPart::Portrait);
    QCOMPARE(delegate.hitTest(parts.title.center(), option, index), RowPart::Title);
    QCOMPARE(delegate.hitTest(parts.subtitle.center(), option, index), RowPart::Subtitle);
    QCOMPARE(delegate.hitTest(parts.trailing.center(), option, index), RowPart::Trailing);
    QCOMPARE(delegate.hitTest(option.rect.topLeft(), option, index), RowPart::Row);
    QCOMPARE(delegate.hitTest(option.rect.topLeft() - QPoint(1, 1), option, index), RowPart::None);
}

void TestRowDelegate::largerFontMakesTallerRows()
{
    QStandardItemModel model;
    fill(&model);
    const RowDelegate delegate(allRoles());
    int before = 0;
    for (const double points : {8.0, 12.0, 24.0}) {
        QListView view;
        QFont font = view.font();
        font.setPointSizeF(points);
        view.setFont(font);
        const auto option = optionFor(view, 400, points, Qt::LeftToRight);
        const int height = delegate.sizeHint(option, model.index(0, 0)).height();
        QVERIFY(height > before);
        before = height;
    }
}

void TestRowDelegate::rowWithoutPortraitGivesItsRoomToTheText()
{
    QListView view;
    QStandardItemModel model;
    fill(&model);
    RowLook look;
    look.portraitWidth = 0;
    const RowDelegate plain(allRoles(), look);
    const RowDelegate pictured(allRoles());
    QStyleOptionViewItem option = optionFor(view, 400, view.font().pointSizeF(), Qt::LeftToRight);
    option.rect.setHeight(80);
    const QModelIndex index = model.index(2, 0);
    QVERIFY(plain.layout(option, index).portrait.isEmpty());
    QVERIFY(plain.layout(option, index).title.width() > pictured.layout(option, index).title.width());
    QVERIFY(plain.layout(option, index).trailing.isEmpty());
}

void TestRowDelegate::marksAreClippedToTheText()
{
    const QFont font;
    const MarkedText plain{u"Kate Wyler"_s, {}, font};
    const MarkedText outside{u"Kate Wyler"_s, {{50, 4}, {-9, 2}, {3, 0}, {2, -4}}, font};
    QCOMPARE(outside.width(), plain.width());
    const MarkedText beyond{u"Kate Wyler"_s, {{5, 400}}, font};
    const MarkedText exact{u"Kate Wyler"_s, {{5, 5}}, font};
    QCOMPARE(beyond.width(), exact.width());
}

void TestRowDelegate::elidedTextFits_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {0, 5, 40, 120, 300}) {
        QTest::addRow("%d px", room) << room;
    }
}

void TestRowDelegate::elidedTextFits()
{
    QFETCH(int, room);
    const MarkedText whole{
        u"The Diplomat: Netflix’s political thriller confirmed"_s, {{0, 20}, {22, 20}}, QFont()};
    const MarkedText cut = whole.elided(room);
    QVERIFY(cut.width() <= room);
    for (const domain::Mark &mark : cut.marks) {
        QVERIFY(mark.start + mark.length <= cut.text.size());
    }
    QCOMPARE(whole.elided(10000).text, whole.text);
}

void TestRowDelegate::paintsOnlyInsideTheRow()
{
    QListView view;
    QStandardItemModel model;
    fill(&model);
    const RowDelegate delegate(allRoles());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QStyleOptionViewItem option = optionFor(view, 240, view.font().pointSizeF(), Qt::LeftToRight);
        option.rect.setHeight(delegate.sizeHint(option, index).height());
        option.state |= QStyle::State_Selected | QStyle::State_HasFocus;
        QImage image(280, option.rect.bottom() + 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        painter.end();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool there = qAlpha(image.pixel(x, y)) > 0;
                QVERIFY2(!there || option.rect.contains(x, y),
                         qPrintable(u"row %1 at %2,%3"_s.arg(row).arg(x).arg(y)));
                painted += there ? 1 : 0;
            }
        }
        QVERIFY(painted > 0);
    }
}

QTEST_MAIN(TestRowDelegate)
#include "tst_rowdelegate.moc"
