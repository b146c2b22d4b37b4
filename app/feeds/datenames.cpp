// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/datenames.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

// One list a month; abbreviations that fit several names are only in the list of their own language's month.
const QHash<QString, int> &months()
{
    static const QHash<QString, int> table = [] {
        const QStringList names = {
            u"jan january januar jänner januari janvier janv enero ene gennaio gen janeiro január jan leden ledna styczeń stycznia sty январь января янв ιαν ιανουάριος ιανουαρίου ianuarie tammikuu"_s,
            u"feb february februar feber februari février févr fév fevrier fevr febrero febbraio fevereiro fev február únor února luty lutego lut февраль февраля фев φεβ φεβρουάριος φεβρουαρίου februarie helmikuu"_s,
            u"mar march märz maerz mär mrz maart mrt mars marzo março marco március márc březen března marzec marca март марта мар μάρ μαρ μάρτιος μαρτίου martie maaliskuu marts"_s,
            u"apr april avril avr abril abr aprile április ápr duben dubna kwiecień kwietnia kwi апрель апреля апр απρ απρίλιος απριλίου aprilie huhtikuu"_s,
            u"may mai mayo maggio mag maio mei május máj květen května maj maja май мая μάι μαϊ μαι μάιος μαΐου toukokuu"_s,
            u"jun june juni juin junio giugno giu junho június jún červen června czerwiec czerwca cze июнь июня июн ιούν ιον ιουν ιούνιος ιουνίου iunie kesäkuu juno"_s,
            u"jul july juli juillet juil julio luglio lug julho július júl červenec července lipiec lipca lip июль июля июл ιούλ ιολ ιουλ ιούλιος ιουλίου iulie heinäkuu jule"_s,
            u"aug august augustus août aout agosto ago augusztus srpen srpna sierpień sierpnia sie август августа авг αύγ αυγ αύγουστος αυγούστου elokuu augusti"_s,
            u"sep sept september septembre septiembre setiembre settembre set setembro szeptember szept září wrzesień września wrz сентябрь сентября сен сент σεπ σεπτέμβριος σεπτεμβρίου septembrie syyskuu"_s,
            u"oct october oktober okt octobre octubre ottobre ott outubro out október říjen října październik października paź октябрь октября окт οκτ οκτώβριος οκτωβρίου octombrie lokakuu"_s,
            u"nov november novembre noviembre novembro listopad listopadu listopada lis ноябрь ноября ноя νοέ νοε νοέμβριος νοεμβρίου noiembrie marraskuu"_s,
            u"dec december dezember dez décembre déc decembre diciembre dic dicembre dezembro prosinec prosince grudzień grudnia gru декабрь декабря дек δεκ δεκέμβριος δεκεμβρίου decembrie joulukuu desember des"_s,
        };
        QHash<QString, int> result;
        for (qsizetype month = 0; month < names.size(); ++month) {
            for (const QString &name : names.at(month).split(u' ')) {
                result.insert(name, static_cast<int>(month) + 1);
            }
        }
        return result;
    }();
    return table;
}

const QSet<QString> &days()
{
    static const QSet<QString> table = [] {
        const QString names =
            u"mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday tues "
            u"wednes thur thurs "
            "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
            "lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche "
            "mié mie jue vie sáb sab dom lunes martes miércoles miercoles jueves viernes sábado sabado "
            "domingo "
            "gio lunedì martedì mercoledì giovedì venerdì domenica seg ter qua qui sex "
            "ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag man tir ons tor fre "
            "lør søn mån tis lör sön "
            "пн вт ср чт пт сб вс κυρ δευ τρι τετ πεμ παρ σαβ pon wto śro czw pią sob nie "
            "po út st čt pá so ne h k sze cs p szo v"_s;
        const QStringList list = names.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return table;
}

const QHash<QString, int> &zones()
{
    // In minutes. Where one name means several zones, the one that feeds mean.
    static const QHash<QString, int> table = {
        {u"ut"_s, 0},
        {u"utc"_s, 0},
        {u"gmt"_s, 0},
        {u"z"_s, 0},
        {u"wet"_s, 0},
        {u"uct"_s, 0},
        {u"zulu"_s, 0},
        {u"et"_s, -300},
        {u"est"_s, -300},
        {u"edt"_s, -240},
        {u"ct"_s, -360},
        {u"cst"_s, -360},
        {u"cdt"_s, -300},
        {u"mt"_s, -420},
        {u"mst"_s, -420},
        {u"mdt"_s, -360},
        {u"pt"_s, -480},
        {u"pst"_s, -480},
        {u"pdt"_s, -420},
        {u"at"_s, -240},
        {u"ast"_s, -240},
        {u"adt"_s, -180},
        {u"akst"_s, -540},
        {u"akdt"_s, -480},
        {u"hst"_s, -600},
        {u"hdt"_s, -540},
        {u"nst"_s, -210},
        {u"ndt"_s, -150},
        {u"brt"_s, -180},
        {u"art"_s, -180},
        {u"clt"_s, -240},
        {u"bst"_s, 60},
        {u"west"_s, 60},
        {u"cet"_s, 60},
        {u"cest"_s, 120},
        {u"mez"_s, 60},
        {u"mesz"_s, 120},
        {u"met"_s, 60},
        {u"mest"_s, 120},
        {u"eet"_s, 120},
        {u"eest"_s, 180},
        {u"sast"_s, 120},
        {u"cat"_s, 120},
        {u"msk"_s, 180},
        {u"msd"_s, 240},
        {u"trt"_s, 180},
        {u"gst"_s, 240},
        {u"pkt"_s, 300},
        {u"ist"_s, 330},
        {u"ict"_s, 420},
        {u"wib"_s, 420},
        {u"hkt"_s, 480},
        {u"sgt"_s, 480},
        {u"awst"_s, 480},
        {u"pht"_s, 480},
        {u"jst"_s, 540},
        {u"kst"_s, 540},
        {u"acst"_s, 570},
        {u"acdt"_s, 630},
        {u"aest"_s, 600},
        {u"aedt"_s, 660},
        {u"nzst"_s, 720},
        {u"nzdt"_s, 780},
        // RFC 822 as feeds follow it: military letters count west of Greenwich.
        {u"a"_s, -60},
        {u"n"_s, 60},
        {u"m"_s, -720},
        {u"y"_s, 720},
    };
    return table;
}

} // namespace

int monthOfName(QStringView word)
{
    return months().value(word.toString());
}

bool isDayName(QStringView word)
{
    return days().contains(word.toString());
}

std::optional<int> zoneOffset(QStringView word)
{
    const auto at = zones().constFind(word.toString());
    return at == zones().constEnd() ? std::nullopt : std::optional(*at * 60);
}

} // namespace attache::feeds
