namespace Bursar.WebConsole.Tests;

/// <summary>
/// The pages that docs/console.md and the README show, of a book after six weeks. With BURSAR_PICTURES=DIR their pictures are
/// left there, to be copied to docs/.
/// </summary>
public sealed class PictureTests(Browser browser)
{
    private const int Days = 42;

    [Fact]
    public async Task Pages_OfTheDocumentation_ShowSixWeeksOfABook()
    {
        await using var server = await ConsoleServer.StartAsync();
        var study = await FillAsync(server);
        var page = await server.OpenAsync(browser, server.AdaId, width: 1_200);

        foreach (var (name, path, shown) in PagesOf(server.DollarsPath, study))
        {
            await page.VisitAsync(path);
            await page.ShowsAsync(shown);
            await page.TakePictureAsync($"console-{name}");
        }
    }

    private static (string Name, string Path, string Shown)[] PagesOf(string book, ObjectId study) =>
    [
        ("books", "/console", "Lasts at this pace"),
        ("account", book, "The last 30 days"),
        ("history", $"{book}/history?range=all", "Work that was approved"),
        ("statement", $"{book}/statement?kind=top-up", "Grant 2026-17, second instalment"),
        ("study", $"{book}/studies/{study}", "To review"),
        ("settings", $"{book}/settings", "Invite someone"),
    ];

    private static async Task<ObjectId> FillAsync(ConsoleServer server)
    {
        var book = server.Dollars.Book;
        await server.TopUpAsync(server.Dollars, 3_000, Currency.USD, "Grant 2026-17, first instalment");
        var scenes = await PublishAsync(server, "Label street scenes: is a cyclist in the picture?", 0.85m, 900, Origin.MTurk);
        var reading = await PublishAsync(server, "Reading times of ambiguous sentences", 2.5m, 200, Origin.Prolific);
        for (var day = 0; day < Days; day++)
        {
            server.Clock.Advance(TimeSpan.FromDays(1));
            if (day == 25) await server.TopUpAsync(server.Dollars, 1_500, Currency.USD, "Grant 2026-17, second instalment");
            for (var i = 0; i < 4 + day * 7 % 9; i++) await WorkAsync(server, scenes, approves: true);
            if (day % 3 == 0) for (var i = 0; i < 8; i++) await WorkAsync(server, reading, approves: true);
        }
        for (var i = 0; i < 5; i++) await WorkAsync(server, scenes, approves: false);
        await server.DoAsync(new Refund(book, ConsoleServer.MoneyOf(200), Currency.USD, "To the department"));
        server.Clock.Advance(TimeSpan.FromHours(5));
        return scenes;
    }

    private static async Task WorkAsync(ConsoleServer server, ObjectId study, bool approves)
    {
        var worker = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
        var work = await server.DoAsync(new TakePlace(study, worker));
        server.Clock.Advance(TimeSpan.FromMinutes(3));
        await server.DoAsync(new SubmitWork(study, work));
        if (approves) await server.DoAsync(new ApproveSubmission(study, work));
    }

    private static Task<ObjectId> PublishAsync(ConsoleServer server, string title, decimal reward, int places, Origin origin)
        => server.DoAsync(new DraftStudy(server.Dollars.Book, title, ConsoleServer.MoneyOf(reward), places, origin)
        {
            ApproveAfter = TimeSpan.FromDays(7),
            ExpiresAt = server.Clock.GetUtcNow().AddDays(90),
            Publish = true,
        });
}
