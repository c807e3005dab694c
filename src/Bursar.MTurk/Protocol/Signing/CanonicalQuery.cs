using System.Buffers.Text;
using System.Text;

namespace Bursar.MTurk;

/// <summary>
/// The query as Signature V4 signs it: every parameter decoded and encoded again in one uniform way, sorted by name and then by
/// value. MTurk's clients send none, so this need not be fast.
/// </summary>
internal static class CanonicalQuery
{
    /// <summary>Writes the query.</summary>
    public static void Write(ref ByteBuffer output, ReadOnlySpan<char> query)
    {
        if (query.IsEmpty) return;
        var parameters = new List<(string Name, string Value)>();
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            if (parameter.IsEmpty) continue;
            var equal = parameter.IndexOf('=');
            var name = equal < 0 ? parameter : parameter[..equal];
            var value = equal < 0 ? [] : parameter[(equal + 1)..];
            parameters.Add((Recode(name), Recode(value)));
        }
        parameters.Sort(static (left, right) =>
            string.CompareOrdinal(left.Name, right.Name) is not 0 and var order
                ? order
                : string.CompareOrdinal(left.Value, right.Value));
        for (var i = 0; i < parameters.Count; i++)
        {
            if (i > 0) output.Add((byte)'&');
            output.Add(parameters[i].Name);
            output.Add((byte)'=');
            output.Add(parameters[i].Value);
        }
    }

    /// <summary>Whether the query has a parameter of that name.</summary>
    public static bool Has(ReadOnlySpan<char> query, ReadOnlySpan<char> name)
    {
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            var equal = parameter.IndexOf('=');
            if (name.SequenceEqual(Recode(equal < 0 ? parameter : parameter[..equal]))) return true;
        }
        return false;
    }

    private static string Recode(ReadOnlySpan<char> text)
    {
        using var output = new ByteBuffer(stackalloc byte[256]);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (value == '%'
                && bytes.AsSpan(i + 1, Math.Min(2, bytes.Length - i - 1)) is var hex
                && Utf8Parser.TryParse(hex, out byte escaped, out var digits, 'x')
                && digits == 2)
            {
                value = escaped;
                i += digits;
            }
            output.AddEncoded(value);
        }
        return Encoding.ASCII.GetString(output.Written);
    }
}
