using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>Ten filters: eight that participants answer, their percentage of approved work, and when they joined.</summary>
internal static class TenFilters
{
    /// <summary>Who is let in, as the ledger has it.</summary>
    public static readonly Audience Audience = new(new AudienceRule(AudienceKind.All, true)
    {
        Rules =
        [
            Within("age", 18, 60), Answered("sex", 0, 1), Answered("current-country-of-residence", 0, 1, 2),
            Answered("fluent-languages", 19), Answered("employment-status", 0, 1), Answered("student-status", 1),
            Answered("handedness", 0, 1), Answered("vision", 0), Within(SystemScreener.ApprovalRate, 90, 100),
            Within(SystemScreener.JoinedOn, 0, int.MaxValue),
        ],
    });

    /// <summary>The same, as Prolific's API takes it.</summary>
    public const string Json =
        """
        [{"filter_id":"age","selected_range":{"lower":18,"upper":60}},{"filter_id":"sex","selected_values":["0","1"]},
        {"filter_id":"current-country-of-residence","selected_values":["0","1","2"]},
        {"filter_id":"fluent-languages","selected_values":["19"]},{"filter_id":"employment-status","selected_values":["0","1"]},
        {"filter_id":"student-status","selected_values":["1"]},{"filter_id":"handedness","selected_values":["0","1"]},
        {"filter_id":"vision","selected_values":["0"]},{"filter_id":"approval_rate","selected_range":{"lower":90}},
        {"filter_id":"joined_between","selected_range":{"lower":"2020-01-01"}}]
        """;

    /// <summary>Answers of a participant who is let in.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<int>> Fitting =
        new Dictionary<string, IReadOnlyList<int>>
        {
            ["age"] = [34],
            ["sex"] = [1],
            ["current-country-of-residence"] = [0],
            ["fluent-languages"] = [19, 24],
            ["employment-status"] = [0],
            ["student-status"] = [1],
            ["handedness"] = [0],
            ["vision"] = [0],
        };

    /// <summary>Answers of the one or the other; about a third fit each of these.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<int>> OfPerson(int number)
        => new Dictionary<string, IReadOnlyList<int>>
        {
            ["age"] = [18 + (number % 80)],
            ["sex"] = [number % 2],
            ["current-country-of-residence"] = [number % 7 == 0 ? number % 200 : number % 3],
            ["fluent-languages"] = [19, 20 + (number % 60)],
            ["employment-status"] = [number % 6],
            ["student-status"] = [number % 5 == 0 ? 0 : 1],
            ["handedness"] = [number % 3],
            ["vision"] = [number % 11 == 0 ? 1 : 0],
        };

    private static AudienceRule Answered(string screener, params int[] values)
        => new(AudienceKind.Answered, true) { Screener = screener, Values = values };

    private static AudienceRule Within(string screener, int least, int most)
        => new(AudienceKind.Within, true) { Screener = screener, Values = [least, most] };
}
