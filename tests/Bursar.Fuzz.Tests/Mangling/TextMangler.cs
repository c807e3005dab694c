using System.Globalization;

namespace Bursar.Fuzz.Tests;

/// <summary>Changes one thing in any text, without knowing what it means.</summary>
internal static class TextMangler
{
    private const int MaxLength = 1 << 18;

    public static string Mangle(Random random, string text)
    {
        var (start, length) = random.Part(text);
        var part = text.Substring(start, length);
        var changed = random.Next(8) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, random.Of(Nasty.Texts)),
            2 => text.Remove(start, length).Insert(start, random.Of(Nasty.Texts)),
            3 => text.Insert(start, part),
            4 => text.Insert(start, string.Concat(Enumerable.Repeat(part, random.Next(1, 60)))),
            5 => text[..start],
            6 => Flip(random, text),
            _ => text.Insert(start, ((char)random.Next(256)).ToString(CultureInfo.InvariantCulture)),
        };
        return changed.Length > MaxLength ? text : changed;
    }

    private static string Flip(Random random, string text)
    {
        if (text.Length == 0) return "\0";
        var at = random.Next(text.Length);
        var flipped = (char)((text[at] ^ (1 << random.Next(8))) & 0xff);
        return $"{text[..at]}{flipped}{text[(at + 1)..]}";
    }
}
