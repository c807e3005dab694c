using System.Text.Json;

namespace Bursar.Fuzz.Tests;

/// <summary>Changes one thing in a JSON text: a value, a name, a member, or what is in a string.</summary>
internal static class JsonMangler
{
    public static string Mangle(Random random, string text)
    {
        var spans = JsonSpans.Of(text);
        var values = spans.Where(span => span.Kind is not JsonTokenType.PropertyName).ToList();
        if (values.Count == 0) return TextMangler.Mangle(random, text);
        var value = random.Of(values);
        return random.Next(14) switch
        {
            0 or 1 or 2 => Put(text, value, random.Of(Nasty.Values)),
            3 or 4 or 5 => Put(text, value, $"\"{random.Of(Nasty.Texts)}\""),
            6 => Put(text, value, text | random.Of(values)),
            7 => Remove(text, value),
            8 => text.Insert(value.End, $",{text[value.Member..value.End]}"),
            9 => Rename(random, text, spans),
            10 => Put(text, value, random.OneIn(2) ? $"[{text | value}]" : $"{{\"a\":{text | value}}}"),
            11 => Insert(random, text, values),
            _ => MangleString(random, text, values),
        };
    }

    private static string Put(string text, JsonSpan span, string other) => $"{text[..span.Start]}{other}{text[span.End..]}";

    /// <summary>Removes a member or an element, with the comma after or before it.</summary>
    private static string Remove(string text, JsonSpan value)
    {
        var (before, after) = (text[..value.Member].TrimEnd(), text[value.End..].TrimStart());
        if (after.StartsWith(',')) after = after[1..];
        else if (before.EndsWith(',')) before = before[..^1];
        return before + after;
    }

    private static string Rename(Random random, string text, List<JsonSpan> spans)
    {
        var names = spans.Where(span => span.Kind is JsonTokenType.PropertyName).ToList();
        if (names.Count == 0) return text;
        var name = random.Of(names);
        return Put(text, name, random.Next(4) switch
        {
            0 => text | random.Of(names),
            1 => (text | name).ToUpperInvariant(),
            2 => $"\"{TextMangler.Mangle(random, (text | name).Trim('"'))}\"",
            _ => $"\"{random.Of(Nasty.Names)}\"",
        });
    }

    private static string Insert(Random random, string text, List<JsonSpan> values)
    {
        var objects = values.Where(span => span.Kind is JsonTokenType.StartObject).ToList();
        if (objects.Count == 0) return text;
        var value = random.OneIn(2) ? random.Of(Nasty.Values) : $"\"{random.Of(Nasty.Texts)}\"";
        return text.Insert(random.Of(objects).Start + 1, $"\"{random.Of(Nasty.Names)}\":{value},");
    }

    private static string MangleString(Random random, string text, List<JsonSpan> values)
    {
        var strings = values.Where(span => span.Kind is JsonTokenType.String).ToList();
        if (strings.Count == 0) return Put(text, random.Of(values), random.Of(Nasty.Values));
        var one = random.Of(strings);
        return Put(text, one, $"\"{TextMangler.Mangle(random, text[(one.Start + 1)..(one.End - 1)])}\"");
    }
}
