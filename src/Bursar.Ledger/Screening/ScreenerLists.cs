namespace Bursar.Ledger;

/// <summary>
/// Long lists of choices that several screeners share. A choice's number is its place in the list, and lists grow at their end:
/// that is why Irish comes after Other.
/// </summary>
internal static class ScreenerLists
{
    /// <summary>Yes and no.</summary>
    public static readonly IReadOnlyList<string> YesNo = ["Yes", "No"];

    /// <summary>Yes, no, and no answer.</summary>
    public static readonly IReadOnlyList<string> YesNoUnsaid = ["Yes", "No", "Rather not say"];

    /// <summary>Countries: the six with most participants first, the others in alphabetical order.</summary>
    public static readonly IReadOnlyList<string> Countries = Split(
        "United Kingdom|United States|Ireland|Germany|France|Spain|Afghanistan|Aland Islands|Albania|Algeria|"
        + "American Samoa|Andorra|Angola|Anguilla|Antarctica|Antigua and Barbuda|Argentina|Armenia|Aruba|Australia|Austria|"
        + "Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bonaire|"
        + "Bosnia and Herzegovina|Botswana|Bouvet Island|Brazil|British Indian Ocean Territory|Brunei Darussalam|Bulgaria|"
        + "Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Cayman Islands|Central African Republic|Chad|Chile|"
        + "China|Christmas Island|Cocos (Keeling) Islands|Colombia|Comoros|Congo|Congo the Democratic Republic of the|"
        + "Cook Islands|Costa Rica|Cote d'Ivoire|Croatia|Cuba|Curacao|Cyprus|Czech Republic|Denmark|Djibouti|Dominica|"
        + "Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Ethiopia|"
        + "Falkland Islands (Malvinas)|Faroe Islands|Fiji|Finland|French Guiana|French Polynesia|"
        + "French Southern Territories|Gabon|Gambia|Georgia|Ghana|Gibraltar|Greece|Greenland|Grenada|Guadeloupe|Guam|"
        + "Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Heard Island and McDonald Islands|"
        + "Holy See (Vatican City State)|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Isle of Man|Israel|"
        + "Italy|Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|Kiribati|Korea|Kuwait|Kyrgyzstan|"
        + "Lao People's Democratic Republic|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macao|"
        + "Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|Mauritania|Mauritius|"
        + "Mayotte|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|Myanmar|Namibia|"
        + "Nauru|Nepal|Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|Niue|Norfolk Island|"
        + "Northern Mariana Islands|Norway|Oman|Pakistan|Palau|Palestinian Territory|Panama|Papua New Guinea|Paraguay|Peru|"
        + "Philippines|Pitcairn|Poland|Portugal|Puerto Rico|Qatar|Reunion|Romania|Russian Federation|Rwanda|"
        + "Saint Barthelemy|Saint Helena|Saint Kitts and Nevis|Saint Lucia|Saint Martin (French part)|"
        + "Saint Pierre and Miquelon|Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|"
        + "Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Sint Maarten (Dutch part)|Slovakia|Slovenia|Solomon Islands|"
        + "Somalia|South Africa|South Georgia and the South Sandwich Islands|South Sudan|Sri Lanka|Sudan|Suriname|"
        + "Svalbard and Jan Mayen|Swaziland|Sweden|Switzerland|Syrian Arab Republic|Taiwan|Tajikistan|Tanzania|Thailand|"
        + "Timor-Leste|Togo|Tokelau|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Turks and Caicos Islands|Tuvalu|"
        + "Uganda|Ukraine|United Arab Emirates|United States Minor Outlying Islands|Uruguay|Uzbekistan|Vanuatu|"
        + "Venezuela, Bolivarian Republic of|Vietnam|Wallis and Futuna|Western Sahara|Yemen|Zambia|Zimbabwe");

    /// <summary>Countries in which someone can have been born.</summary>
    public static readonly IReadOnlyList<string> Birthplaces = [.. Countries, "Republic of Kosovo", "British Virgin Isles"];

    /// <summary>First languages.</summary>
    public static readonly IReadOnlyList<string> Languages = Split(
        "Afrikaans|Albanian|Amharic|Arabic|Armenian|Basque|Bengali|Belarusian|Burmese|Bulgarian|Catalan|Czech|Chinese|"
        + "Croatian|Danish|Dari|Dzongkha|Dutch|English|Esperanto|Estonian|Faroese|Farsi|Finnish|French|Gaelic|Galician|"
        + "German|Greek|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Inuktitut|Italian|Japanese|Khmer|Korean|Kurdish|"
        + "Laotian|Latvian|Lappish|Lithuanian|Macedonian|Malay|Maltese|Nepali|Norwegian|Pashto|Polish|Portuguese|Romanian|"
        + "Russian|Scots|Serbian|Slovak|Slovenian|Somali|Spanish|Swedish|Swahili|Tagalog-Filipino|Tajik|Tamil|Thai|Tibetan|"
        + "Tigrinya|Tongan|Turkish|Turkmen|Ukrainian|Urdu|Uzbek|Welsh|Vietnamese|Telugu|Papiamento|Twi|Cantonese|Mandarin|"
        + "Hakka|Malayalam|Gujarati|Punjabi|Georgian|Other|Irish");

    /// <summary>Languages that someone speaks fluently: a list of its own, which has no Georgian.</summary>
    public static readonly IReadOnlyList<string> FluentLanguages =
        ["Rather not say", .. Languages.Where(one => one != "Georgian")];

    /// <summary>The states of the USA.</summary>
    public static readonly IReadOnlyList<string> UsStates = Split(
        "Alabama (AL)|Alaska (AK)|Arizona (AZ)|Arkansas (AR)|California (CA)|Colorado (CO)|Connecticut (CT)|"
        + "Delaware (DE)|Florida (FL)|Georgia (GA)|Hawaii (HI)|Idaho (ID)|Illinois (IL)|Indiana (IN)|Iowa (IA)|Kansas (KS)|"
        + "Kentucky (KY)|Louisiana (LA)|Maine (ME)|Maryland (MD)|Massachusetts (MA)|Michigan (MI)|Minnesota (MN)|"
        + "Mississippi (MS)|Missouri (MO)|Montana (MT)|Nebraska (NE)|Nevada (NV)|New Hampshire (NH)|New Jersey (NJ)|"
        + "New Mexico (NM)|New York (NY)|North Carolina (NC)|North Dakota (ND)|Ohio (OH)|Oklahoma (OK)|Oregon (OR)|"
        + "Pennsylvania (PA)|Rhode Island (RI)|South Carolina (SC)|South Dakota (SD)|Tennessee (TN)|Texas (TX)|Utah (UT)|"
        + "Vermont (VT)|Virginia (VA)|Washington (WA)|West Virginia (WV)|Wisconsin (WI)|Wyoming (WY)|"
        + "District of Columbia (DC)");

    private static string[] Split(string text) => text.Split('|');
}
