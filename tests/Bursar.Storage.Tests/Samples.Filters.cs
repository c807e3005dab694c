namespace Bursar.Storage.Tests;

/// <content>Whom studies are for.</content>
internal static partial class Samples
{
    private static IEnumerable<Row> Filters =>
    [
        new FilterSet
        {
            Id = ObjectId.InBook(Start, 21, 16), Name = Unicode, Version = 62, IsLocked = true, IsDeleted = true,
            CreatedAt = Start.AddMicroseconds(63),
        },
        new FilterSetVersion(ObjectId.InBook(Start, 21, 16), 64, Unicode, "f" + Unicode),
    ];

    private static IEnumerable<Row> ExtremeFilters =>
    [
        new FilterSet
        {
            Id = LastInBook, Name = new('語', FilterSet.MaxName), Version = int.MaxValue, IsLocked = true, CreatedAt = Latest,
        },
        new FilterSetVersion(
            LastInBook, int.MaxValue, new('語', FilterSet.MaxName), new('語', FilterSet.MaxFilters)),
    ];

    private static PlaceQuota MostParts => PlaceQuota.TryParse(string.Join(
        ' ', Enumerable.Repeat($"{AudienceStratum.MaxWeight - 0.0000000001m:0.##########}:{int.MaxValue}", Audience.MaxStrata)))!;

    private static ScreenerAnswers Answered => ScreenerAnswers.None.With(
        new Dictionary<string, IReadOnlyList<int>> { ["age"] = [34], ["fluent-languages"] = [24, 19], ["fact-checking"] = [-1] });

    private static AudienceRule Audiences => new(AudienceKind.Any, true)
    {
        Rules =
        [
            new(AudienceKind.Listed, false) { Ids = [Payer, LastId] },
            new(AudienceKind.All, true)
            {
                Rules =
                [
                    new(AudienceKind.TookPart, true) { Ids = [Payer] }, new(AudienceKind.InGroup, false) { Ids = [LastId] },
                    new(AudienceKind.Answered, true) { Screener = "sex", Values = [0, 1] },
                    new(AudienceKind.Within, false) { Screener = "fact-checking", Values = [-7, int.MaxValue] },
                ],
            },
        ],
    };
}
