using Bursar.Ledger;

namespace Bursar;

/// <summary>
/// A simulated person. What they do follows from the seed and their number alone, whoever else is there: the same seed brings the
/// same people.
/// </summary>
internal sealed class CrowdMember
{
    private const uint Born = 1_767_225_600; // 2026-01-01, as ids begin with a time.

    public CrowdMember(int seed, int number)
    {
        var digest = Digest.Of($"simulated person {number} of seed {seed}");
        (Number, Id, Random) = (number, new ObjectId(Born, digest.A), new Random((int)(digest.B & int.MaxValue)));
    }

    /// <summary>Which of those that come, from 0.</summary>
    public int Number { get; }

    /// <summary>The participant's id.</summary>
    public ObjectId Id { get; }

    /// <summary>What is random in what they do.</summary>
    public Random Random { get; }

    /// <summary>How many tasks they have begun.</summary>
    public int Begun { get; set; }
}
