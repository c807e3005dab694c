namespace Bursar.Storage.Tests;

/// <content>What requirements, tests and reviews are judged by.</content>
internal static partial class Samples
{
    private static ScoreKey Scored => new(
        [new(Unicode, [new([Unicode, "a b"], -42), new([], 43)], 44), new("5", [])],
        new ScoreMapping.Range([new(-45, 46, 47)], -48));

    private static ReviewPolicies Reviewed => new()
    {
        Known = new([new(Unicode, ["a b", Unicode])])
        {
            ApproveFrom = 51,
            ApproveReason = Unicode,
            Extension = new(52, TimeSpan.Zero),
        },
        Plurality = new([Unicode, "q"], 53) { WithoutRejected = true, RejectBelow = 54, RejectReason = "-" },
    };

    private static RequirementList Required => new(
    [
        new("0A", Comparator.In, StudyAction.Preview) { Numbers = [1, -2] },
        new("0B", Comparator.NotEqualTo, StudyAction.Discover) { Locales = [new("US", "CA")] },
    ]);

    private static RequirementList Longest => new(
        Enumerable.Range(0, RequirementList.MaxEntries)
            .Select(i => new Requirement(
                $"Q{i:d63}", Comparator.GreaterThanOrEqualTo, StudyAction.Discover)
            {
                Locales = [.. Enumerable.Repeat(new Locale("ZW", "99"), RequirementList.MaxLocales)],
            }));
}
