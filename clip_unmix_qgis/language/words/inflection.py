"""Light stemming: what is left of a word without its article, number, case and class, in the languages of the lexicon.

Only as much as tells that two forms are of one word ("bosques", "bosque"); names and prompts are cut alike, so a stem
need be no word. Endings are listed by language, in the manner of the light stemmers of Savoy (2001, 2006); there is no
dictionary.
"""
from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from .normalise import fold, normalise

_SLAVIC_LATIN = (
    "ami ach ech ich ych ymi imi emi om um em im ow owi ove ovy ova owe owy owa owej eho emu ego ej ov y i a e o u ie "
    "ia "
    "ky ka ke ko ki ek ku kow ym ou iho imu"
)
_CYRILLIC = (
    "ами ями ах ях ов ев ів їв ей ой ий ый ій ая яя ое ее ые ие ого его ому ему ых их ым им ою ею ой ом ем ам ям ью ья "
    "ье ьи ы и і ї "
    "ую юю ыми ими ої ього ьої ьому ьою ім іх іми "
    "а я о е є у ю ь й "
    "ка ки ок ку ків ков та то те ът ят ове"
)
_REFLEXIVE = "ийся аяся ееся иеся егося ейся емуся уюся имся емся ихся имися"  # participles: "потрескавшаяся"
# Bulgarian articles, and adjectives that lose their last vowel: "гранитен", "гранитна"
_BULGARIAN = (
    "ата ото ите ия ият ете ял яла яло ялата ялото ели елите елия елият "
    "ен на но ни ния ният ната ното ните ена ено ени ения еният ената еното ените "
    "ан ана ано ани ания аният аната аното аните ък ко ката кото ките кия кият"
)
# Serbian adjectives, also those that lose their last vowel: "krupan", "krupna"
_SERBIAN = (
    "og oj ih ovi evi ima ama ог ој их ao ala alo ali ale alog alom alim alih aloj alu eo ela elo eli ele elog elom "
    "elim elih eloj elu ао ала ало али але алог алом алим алих алој алу ео ела ело ели еле елог елом елим елих елој "
    "елу ak ак "
    "an ana ano ani ane anog anom anim anih anoj anu na no ni ne nog nom nim nih noj nu "
    "ан ана ано ани ане аног аном аним аних аној ану на но ни не ног ном ним них ној ну"
)
_SCANDINAVIAN = (
    "arna erna orna arnas ernas ede ade ene ane ets ens nen net ad at ar er or en et na a e n t s"
)
_INDIC = "ियों ियां ियाँ ाओं ुओं ों ें ीं ओं एं एँ ां ाँ े ी ा ो ि हरू हरु को का की के मा ले बाट"

# What a word may end in, by language.
_ENDINGS = {
    "en": "ies es s y e ed en",
    "es": "ces os as es o a e s",
    "pt": "coes oes aes aos ao ais eis ois ns is al el ol os as es o a e s",
    "ca": "ions ades ats ada at ides its ida it udes uts uda ut os es as ns s a e o",
    "fr": "eaux aux eau al aille ées ée es e s x",
    "it": "hi he io ia ie ii o a e i",
    "ro": "urilor urile uri ului elor ele iile iilor ilor ii lui le ul ua ea oasa oase os ie iei a e i u",
    "de": "iger iges igen igem ige ig ern en er em es e n s",
    "nl": "ige ig jes je en er e n s",
    "sv": _SCANDINAVIAN, "da": _SCANDINAVIAN, "no": _SCANDINAVIAN,
    # the endings of cases, those of -inen, of participles in -nut ("ruostuneet") and -ttu ("niitetyt"), and of i-stems
    "fi": "isessa isesta isella iselta iselle iseksi iseen isissa isista isilla isilta isille isia isten isiin iseen "
          "nut neen neessa neesta neella neelta neelle neeksi neet neita neiden neissa neista neilla neille neisiin "
          "nutta ttu tty ttua ttyä ttuja ttyjä tun tyn tussa tyssä tusta tystä tulla tyllä tulle tylle tut tyt tuissa "
          "tyissä tuista tyistä tuilla tyillä nyt nyttä ita itä en essa esta ella elta elle eksi i neeseen tuksi "
          "tyksi "
          "issa issä ista istä iin illa illä ilta iltä ille ien iden iden ten jen ssa ssä sta stä lla llä lta ltä lle "
          "ksi ina inä tta ttä "
          "ta tä inen iset isen ia iä ja jä oja aa ää ut it at ät et t n a ä i e u y",
    "hu": "al el val vel aval evel oval ra re ba be bol ban ben rol tol nal nel hoz hez ig okkal ekkel okon "
          "okat eket akat oknak eknek okban ekben okon eken ok ek ak ök ban ben on en ön nak nek os es as ös ot et at "
          "öt ja je jai jei "
          "i k t a e u ü ő ű o",
    "pl": _SLAVIC_LATIN, "cs": _SLAVIC_LATIN,
    "sk": _SLAVIC_LATIN + " och iach iam am ym ou iu ok ec ce ca cu com cov",
    "sr": _SLAVIC_LATIN + " " + _CYRILLIC + " " + _SERBIAN,
    "ru": _CYRILLIC + " " + _REFLEXIVE, "uk": _CYRILLIC, "bg": _CYRILLIC + " " + _BULGARIAN,
    "el": "ματα ματων ους εις ων ου ος οι ας ες ης ια ιου ιων ατα ούς ών ού ός οί ές ής ιά α ο ι η ε ω υ ά ό ή",
    "tr": "la le yla yle larla lerle "
          "larının lerinin larında lerinde ları leri lar ler nın nin nun nün ının inin sı si su sü lı li lu lü lık lik "
          "daki deki da de dan den "
          "yı yi ın in ı i u ü a e",
    "ar": "ات ان ين ون ية ه ي ا",
    "fa": "هایی های ها ان ات ی",
    "ur": "یاں یوں وں یں ات ے ی ا",
    "he": "יים ות ים ית ה ת י",
    "hi": _INDIC, "ne": _INDIC,
    "bn": "গুলোর গুলো গুলি গুলা সমূহ টি টা ের দের তে র ে ি",
    "ta": "ங்கள் ற்கள் ட்கள் க்கள் கள் த்தின் த்தில் ின் ில் ான த்து ம் ல் ள் ட்",
    "id": "nya an lah", "tl": "ng",
    "sw": "ni", "zu": "ini eni wini weni ana",
    "ha": "oki una uwa aye wa yar n r a u i e o",
    "am": "ዎች ዎቹ ች ቹ ው ዋ ን ማ",
    "ko": "들의 들이 들은 들 에서 으로 의 은 는 을 를 이 가 에 로",
    "mn": "нуудын нүүдийн нууд нүүд ууд үүд лаг лэг лог лөг ийн ын ний ны гийн той тай тэй аас ээс оос өөс ан эн он өн "
          "н д т",
    "qu": "kunata kunapi kuna manta pata ta pi pa p q y",
    "gn": "kuéra nguéra kuera nguera",
    "nah": "meh tin tli tl li in",
    "my": "များ တွေ",
}
# What a word may begin with.
_BEGINNINGS = {
    "ar": r"(?:وال|بال|كال|فال|لل|ال)",
    "he": r"ה",
    "am": r"(?:ስለ|የ|በ|ከ|ለ)",
    # noun class prefixes, and those of relative verbs ("iliyoungua", "zilizoungua", "inayoelea")
    "sw": r"(?:(?:[iua]|ya|zi|li|ki|vi|wa|pa)(?:li|na)(?:yo|zo|lo|cho|vyo|po|ye|o)|ma|mi|m|ki|vi|wa|u)",
    # noun class prefixes, with a possessive concord before them ("yombila", of maize)
    "zu": r"(?:[ywzlsbk]|kw)?"
          r"(?:i?(?:zin|zim|isi|izi|ili|ama|imi|aba|ulu|ubu|uku)|[aeiou](?:zin|zim|si|zi|li|ma|mi|ba|lu|bu|ku|m|n)?)",
    # the doubled first syllable of collectives ("rerumputan") and other prefixes
    "id": r"(?:([b-df-hj-np-tv-z])e(?=\1)|per|ber|ter|pe)",
}
# Words that say nothing by themselves: articles, and what links a noun to what describes it.
_LINKS = {
    "en": "the a an some of",
    "es": "el la los las un una unos unas de del",
    "pt": "o a os as um uma de do da dos das",
    "ca": "el la els les un una de del dels",
    "fr": "le la les un une des de du",
    "it": "il lo la i gli le un una di del della dei delle",
    "ro": "un o de cu",
    "de": "der die das ein eine aus von",
    "nl": "de het een van",
    "hu": "a az egy",
    "el": "ο η το οι τα ενα μια με του της των",
    "he": "של",
    "hi": "का के की से वाली वाला वाले",
    "ne": "को का की",
    "ur": "کا کے کی سے والی والا",
    "sw": "ya wa la za cha vya kwa lenye yenye chenye",
    "ha": "mai na ta da",
    "yo": "àwọn ti",
    "tl": "mga ang ng na",
    "pl": "z ze",
    "cs": "z ze",
    "sk": "z zo",
    "id": "yang",
    "vi": "những các cây",
}
_ELISION = {
    language: re.compile(r"(?m)(?:^|(?<= ))(?:l|d|dell|nell|dall|sull|un|all)'") for language in ("fr", "it", "ca")
}
# Letters that stay: two where roots are as short as that, or vowels are not written; three elsewhere.
_SHORTEST = dict.fromkeys(("ro", "tr", "ar", "he", "fa", "ur", "hi", "ne", "bn", "ta", "am", "my", "ko"), 2)
_REPEATED = re.compile(r"(?m)(?:^|(?<= ))([^ \n]+) \1(?=[ \n]|$)")
_BROKEN_PLURAL = re.compile("ا?..[او].|.وا..|..اي.|..ايء.|م.ا.ي?.")
_DOUBLED = re.compile(r"([^\W\d_])\1")


class _Rules(NamedTuple):
    links: re.Pattern[str] | None
    beginning: re.Pattern[str] | None
    longest: re.Pattern[str] | None
    shortest: re.Pattern[str] | None


def _folded(words: str) -> list[str]:
    return sorted({fold(normalise(word)) for word in words.split()} - {""}, key=lambda word: (-len(word), word))


@cache
def _rules(language: str) -> _Rules:
    """The patterns of a language, written for folded words."""
    links = "|".join(_folded(_LINKS[language])) if language in _LINKS else ""
    endings = "|".join(_folded(_ENDINGS[language])) if language in _ENDINGS else ""
    beginning = _BEGINNINGS.get(language)
    stays = _SHORTEST.get(language, 3)
    return _Rules(
        re.compile(rf"(?m)(?:^|(?<= ))(?:{links}) ") if links else None,
        re.compile(rf"(?m)(?:^|(?<= )){beginning}(?=[^ \n]{{3}})") if beginning else None,
        re.compile(rf"([^ \n]{{{stays},}}?)(?:{endings})(?=[ \n]|$)") if endings else None,
        re.compile(rf"([^ \n]{{{stays},}})(?:{endings})(?=[ \n]|$)") if endings else None,
    )


def bare(forms: list[str], language: str) -> list[str]:
    """Each form's folded words without what links them and what they begin with, a space between them.

    Takes what `normalise` gave.
    """
    text = "\n".join(forms)
    if language in _ELISION:
        text = _ELISION[language].sub("", text)
    # Folding joins words; so they stand on lines of their own meanwhile.
    text = fold(text.replace(" ", "\n\n")).replace("\n\n", " ")
    rules = _rules(language)
    text = _REPEATED.sub(r"\1", text)
    if rules.links:
        text = rules.links.sub("", text)
    if rules.beginning:
        text = rules.beginning.sub("", text)
    return text.split("\n")


def stems(bare_forms: list[str], language: str) -> list[str]:
    """The stems of words that `bare` gave, without the longest ending that each may have."""
    return _cut(bare_forms, language, _rules(language).longest)


def _cut(bare_forms: list[str], language: str, ending: re.Pattern[str] | None) -> list[str]:
    text = "\n".join(bare_forms)
    if ending:
        text = ending.sub(r"\1", text)
    if language == "am":
        text = _sixth_order(text)
    return collapse(text.split("\n"))


def collapse(texts: list[str]) -> list[str]:
    """Doubled letters made single: Dutch "boom" and "bomen" differ in them, and whoever types in haste."""
    return _DOUBLED.sub(r"\1", "\n".join(texts)).split("\n") if texts else []


def keys(forms: list[str], language: str) -> list[tuple[str, ...]]:
    """What each form is looked up by: its stems without the longest endings, the shortest ones, and none.

    Spaces are left out. Arabic words have their roots besides.
    """
    words = bare(forms, language)
    rules = _rules(language)
    ways = [_cut(words, language, ending) for ending in (rules.longest, rules.shortest)] + [collapse(words)]
    if language == "ar":
        ways.append([_root(stem) for stem in ways[0]])
    return [tuple(dict.fromkeys(key.replace(" ", "") for key in those if key)) for those in zip(*ways)]


@lru_cache(maxsize=1 << 16)
def keys_of(form: str, language: str) -> tuple[str, ...]:
    """`keys` of one form: those of a prompt's parts are asked for again and again."""
    return keys([form], language)[0]


def _root(stems: str) -> str:
    """Arabic words without long vowels, which broken plurals add ("شجر", "أشجار"); '' where fewer than three letters
    are left, or long vowels stand where those plurals have none ("حافلة", a bus, is no "حفلة").
    """
    words = stems.split()
    roots = [re.sub("[اويء]", "", stem) for stem in words]
    plural = all(stem == root or _BROKEN_PLURAL.fullmatch(stem) for stem, root in zip(words, roots))
    return " ".join(roots) if plural and all(len(root) >= 3 for root in roots) else ""


def _sixth_order(text: str) -> str:
    """Ethiopic words with their last letter in the order without a vowel: the plural changes it ("ሳር", "ሳሮች")."""
    return re.sub(r"[\u1200-\u1357](?=[ \n]|$)", lambda letter: chr((ord(letter[0]) & ~7) | 5), text)
