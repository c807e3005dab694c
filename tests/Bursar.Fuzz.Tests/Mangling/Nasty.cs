using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>Values that parsers, ranges and stores have trouble with. A char is a byte.</summary>
internal static class Nasty
{
    /// <summary>JSON values other than strings, some of which are none.</summary>
    public static readonly string[] Values =
    [
        "0", "-0", "-1", "1", "2", "1.5", "0.1", "0.001", "-0.00000001", "1e2", "1E+2", "1e-2", "1e308", "1e400", "-1e400",
        "1e-400",
        "1e2147483648", "1e99999999999999999999", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295",
        "4294967296",
        "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "922337203685477.5807", "922337203685478", "92233720368547758.07", "18446744073709551616",
        "79228162514264337593543950336",
        "100000000000000000000000000000000000000", "00", "01", "+1", "1.", ".5", "0x10", "1_000", "NaN", "Infinity", "-Infinity",
        "true", "false", "null", "True", "nul", "undefined", "", "{}", "[]", "[[]]", "[null]", "[{}]", "{\"\":\"\"}",
        "[1,\"a\",null]",
        "{\"$type\":\"System.Object\"}", "{\"__proto__\":{}}", "[,]", "[1,]", "{,}", "{\"a\"}", "{\"a\":1,\"a\":2}", "// c\n1",
        "/**/1",
        new string('9', 400), "0." + new string('0', 400) + "1", "-" + new string('9', 20), "1e-324", "5e-324",
        "1.7976931348623157e308",
        Deep('[', ']', 64), Deep('[', ']', 65), Deep('[', ']', 1_000), Deep('[', ']', 60_000), Deeper(63), Deeper(200),
        Deeper(10_000),
        "[" + string.Join(',', Enumerable.Repeat("0", 20_000)) + "]",
        "[" + string.Join(',', Enumerable.Repeat("\"a\"", 2_000)) + "]",
        "{" + string.Join(',', Enumerable.Range(0, 3_000).Select(one => $"\"m{one}\":0")) + "}",
        new string('[', 30_000), new string('{', 300),
    ];

    /// <summary>The content of JSON strings, escaped; in other places these are texts as they are.</summary>
    public static readonly string[] Texts =
    [
        "", " ", "\\t", "\\n", "\\r\\n", "\\u0000", "a\\u0000b", "\\u001f", "\\u007f", "\\u0085", "\\u00a0", "\\u2028",
        "\\ud800", "\\udc00",
        "\\udc00\\ud800", "x\\udbff", "\\ud83d\\ude00", "\\ufffe", "\\uffff", "\\ufeff", "\\u202e", "\\u200b", "\\ufdfa",
        "\\q", "\\", "\\u12", "\n",
        "\0", "\t", "\x7f", "\x80", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff\xfe", "\xe2\x82", "\xf0\x9f\x98\x80",
        Request.Bytes("é"), Request.Bytes("Ä" + new string('\u0301', 400)), Request.Bytes("İstanbul ß ﬃ"),
        Request.Bytes("١٢٣"), Request.Bytes("１２３"),
        "true", "null", "NaN", "0", "-1", "1", "1.00", "0.001", "1,00", "1e5", "0x10", "+1", " 1", "1 ", "00.10", "1.", ".5",
        "-0.01", "0.00",
        "92233720368547758.07", "92233720368547758.08", "922337203685477.58", "922337203685477.59", "99999999999999999999.99",
        "1/3", "1/0", "0/0",
        "-1/3", "9223372036854775807/1", "1/9223372036854775807", "9223372036854775807", "-9223372036854775808", "2147483648",
        "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-23:59", "10000-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "2026-02-30T00:00:00Z", "2026-10-01", "2026-10-01T12:00:00", "2026-10-01T24:00:00Z", "2026-10-01T12:00:60Z",
        "2106-02-07T06:28:16Z",
        "2026-W40-4", "now", "000000000000000000000000", "ffffffffffffffffffffffff", "fffffffffffffffffffffff",
        "FFFFFFFFFFFFFFFFFFFFFFFFF",
        "A000000000000000000000000", "zzzzzzzzzzzzzzzzzzzzzzzz", "6f0000000000000000000000", "USD", "gbp", "XXX", "US-",
        "US-CA-X", "..", "../../x",
        "%s%n%d", "{0}", "{{%PROLIFIC_PID%}}", "' OR 1=1 --", "\\\"", "<a/>", "<a", "]]>", "&lt;", "&#0;", "&#xD800;", "&a;",
        "=1+1", "@x", "javascript:1",
        "http://", "https://exa mple.org", "http://[::1", "https://xn--ls8h.la/", "mailto:a@b", "a@b", "@", "a,b\\nc,d",
        "$participant", "a,1\\n",
        "<!DOCTYPE a [<!ENTITY a \\\"b\\\"><!ENTITY c \\\"&a;&a;\\\">]><a>&c;</a>", "<?xml version=\\\"1.1\\\"?><a/>",
        "<a xmlns:b=\\\"c\\\" b:d=\\\"\\\"/>",
        Long(127), Long(128), Long(129), Long(255), Long(256), Long(1_024), Long(2_000), Long(4_096), Long(65_536), Long(200_000),
        string.Concat(Enumerable.Repeat("<a>", 5_000)), string.Concat(Enumerable.Repeat("\\ud83d", 300)),
        string.Concat(Enumerable.Repeat("\xf0\x9f\x98\x80", 300)),
    ];

    /// <summary>Names of members and parameters.</summary>
    public static readonly string[] Names =
    [
        "", " ", "a", "id", "limit", "offset", "after", "ordering", "status", "state", "page", "page_size", "NextToken",
        "MaxResults", "study",
        "participant", "currency_code", "estimated_completion_time", "is_projected", "format", "\\u0000", "\\ud800", "\xff",
        "$type", "__proto__",
        new string('n', 5_000), "[]", "a.b", "Limit", "LIMIT",
    ];

    private static string Long(int length) => new StringBuilder().Insert(0, "abcdefgh", length / 8 + 1).ToString()[..length];

    private static string Deep(char open, char close, int depth) => new string(open, depth) + new string(close, depth);

    private static string Deeper(int depth) => new StringBuilder().Insert(0, "{\"a\":", depth) + "1" + new string('}', depth);
}
