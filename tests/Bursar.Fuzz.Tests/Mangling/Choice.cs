namespace Bursar.Fuzz.Tests;

/// <summary>Choices of a generator.</summary>
internal static class Choice
{
    public static T Of<T>(this Random random, params IReadOnlyList<T> all) => all[random.Next(all.Count)];

    /// <summary>True once in so many times.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;

    /// <summary>A part of a text: where it begins, and its length.</summary>
    public static (int Start, int Length) Part(this Random random, string text)
    {
        var start = random.Next(text.Length + 1);
        return (start, random.Next(Math.Min(text.Length - start, 1 << random.Next(12)) + 1));
    }
}
