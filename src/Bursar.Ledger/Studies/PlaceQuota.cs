using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// How the places of a study are shared out among parts of its <see cref="Audience"/> (<see cref="Audience.Strata"/>), or among
/// the groups of its tasks, and how many places each part or group has taken. Two with the same numbers are equal.
/// </summary>
public sealed record PlaceQuota
{
    /// <summary>The places are for whoever comes first.</summary>
    public static readonly PlaceQuota None = new([], []);

    /// <summary>The maximum number of groups of tasks: each has its count in the study's row.</summary>
    public const int MaxGroups = 2_000;

    private const char OfTasks = '=';

    private readonly decimal[] _weights;
    private readonly int[] _taken;

    private PlaceQuota(decimal[] weights, int[] taken, bool isOfTasks = false)
        => (_weights, _taken, IsOfTasks) = (weights, taken, isOfTasks);

    /// <summary>Whether the parts are groups of tasks, all of the same weight.</summary>
    public bool IsOfTasks { get; }

    /// <summary>The number of parts; 0 for no quota.</summary>
    public int Count => _weights.Length;

    /// <summary>A quota of an audience, of which nothing is taken.</summary>
    public static PlaceQuota Of(Audience audience) => audience.Strata.Count == 0
        ? None
        : new([.. audience.Strata.Select(one => one.Weight)], new int[audience.Strata.Count]);

    /// <summary>A quota of groups of tasks, of which nothing is taken.</summary>
    /// <param name="groups">The number of groups, 1 to <see cref="MaxGroups"/>.</param>
    public static PlaceQuota OfGroups(int groups) => new([.. Enumerable.Repeat(1m, groups)], new int[groups], isOfTasks: true);

    /// <summary>
    /// The part, from 1, of which the fewest places are taken among those that have room, of equal ones the first; null if none
    /// has.
    /// </summary>
    /// <param name="places">The number of the study's places.</param>
    /// <param name="fits">Whether a part can be chosen.</param>
    public int? NextOf(int places, Predicate<int> fits)
    {
        var most = PlacesOf(places);
        int? next = null;
        for (var part = 1; part <= Count; part++)
        {
            var taken = _taken[part - 1];
            if (taken < most[part - 1] && (next is null || taken < _taken[next.Value - 1]) && fits(part)) next = part;
        }
        return next;
    }

    /// <summary>
    /// Whether a part can take another place.
    /// </summary>
    /// <param name="stratum">The number of the part, from 1; 0 always can.</param>
    /// <param name="places">The number of the study's places.</param>
    public bool HasRoom(int stratum, int places) => stratum == 0 || _taken[stratum - 1] < PlacesOf(places)[stratum - 1];

    /// <summary>With more places that a part has taken, or fewer.</summary>
    /// <param name="stratum">The number of the part, from 1.</param>
    /// <param name="more">How many more; less than 0 for fewer.</param>
    public PlaceQuota With(int stratum, int more)
    {
        int[] taken = [.. _taken];
        taken[stratum - 1] += more;
        return new(_weights, taken, IsOfTasks);
    }

    /// <summary>
    /// The places of each part: in proportion to its weight, rounded down; the places that are left go to the largest
    /// remainders, of equal ones to the first.
    /// </summary>
    /// <param name="places">The number of the study's places.</param>
    public IReadOnlyList<int> PlacesOf(int places)
    {
        // The same for equal weights, of which there can be many.
        if (IsOfTasks) return [.. Enumerable.Range(0, Count).Select(at => places / Count + (at < places % Count ? 1 : 0))];
        var sum = _weights.Sum();
        var shares = _weights.Select(weight => places * weight / sum).ToArray();
        int[] whole = [.. shares.Select(share => (int)decimal.Truncate(share))];
        var left = places - whole.Sum();
        foreach (var at in Enumerable.Range(0, Count).OrderByDescending(at => shares[at] - whole[at]).Take(left)) whole[at]++;
        return whole;
    }

    /// <summary>Whether a submission in this state has a place.</summary>
    internal static bool Occupies(SubmissionState state) => state is SubmissionState.Taken or SubmissionState.Reserved
        or SubmissionState.Submitted or SubmissionState.Approved or SubmissionState.PartlyApproved;

    /// <summary>Reads the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static PlaceQuota? TryParse(string text)
    {
        if (text.Length == 0) return None;
        if (text[0] == OfTasks) return TryParseGroups(text[1..]);
        List<decimal> weights = [];
        List<int> taken = [];
        foreach (var part in text.Split(' '))
        {
            if (part.Split(':') is not [var weight, var count]) return null;
            if (!decimal.TryParse(weight, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share))
                return null;
            if (!int.TryParse(count, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
            weights.Add(share);
            taken.Add(number);
        }
        return new([.. weights], [.. taken]);
    }

    private static PlaceQuota? TryParseGroups(string text)
    {
        List<int> taken = [];
        foreach (var part in text.Split(' '))
        {
            if (!int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
            taken.Add(number);
        }
        return new([.. Enumerable.Repeat(1m, taken.Count)], [.. taken], isOfTasks: true);
    }

    /// <inheritdoc/>
    public bool Equals(PlaceQuota? other)
        => other is not null && IsOfTasks == other.IsOfTasks && _weights.SequenceEqual(other._weights)
            && _taken.SequenceEqual(other._taken);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>
    /// The weight and the places taken of each part: <c>0.5:3 0.5:1</c>; of groups of tasks only the places: <c>=3 1</c>; empty
    /// for no quota.
    /// </summary>
    public override string ToString() => IsOfTasks
        ? $"{OfTasks}{string.Join(' ', _taken.Select(taken => taken.ToString(CultureInfo.InvariantCulture)))}"
        : string.Join(
            ' ', _weights.Zip(_taken, (weight, taken) => string.Create(CultureInfo.InvariantCulture, $"{weight}:{taken}")));
}
