namespace Bursar.Prolific.Tests;

/// <summary>A participant who has answered two questions, one of them or none.</summary>
/// <param name="Age">In years; null for no answer.</param>
/// <param name="Sex">0 or 1; null for no answer.</param>
internal sealed record NaivePerson(int? Age, int? Sex)
{
    /// <summary>What the product is told.</summary>
    public IEnumerable<string> Answers
    {
        get
        {
            if (Age is { } age) yield return $"age={age}";
            if (Sex is { } sex) yield return $"sex={sex}";
        }
    }

    public static NaivePerson Any(Random random)
        => new(random.Next(8) == 0 ? null : random.Next(18, 101), random.Next(8) == 0 ? null : random.Next(2));
}
