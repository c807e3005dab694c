namespace Bursar.WebConsole.Tests;

/// <summary>Books as they look after some weeks, for the pages that are looked at.</summary>
internal static class Scene
{
    private static readonly string Answers = "<?xml version=\"1.0\" encoding=\"ASCII\"?>"
        + "<QuestionFormAnswers xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/"
        + "QuestionFormAnswers.xsd\">"
        + Answer("cyclist", "<SelectionIdentifier>yes</SelectionIdentifier>")
        + Answer("how many", "<FreeText>2</FreeText>")
        + Answer("notes", "<FreeText>One is half hidden behind the van on the left.</FreeText>")
        + "</QuestionFormAnswers>";

    /// <summary>Fills Ada's book; gives a study, and work in it that waits for a decision.</summary>
    public static async Task<(ObjectId Study, ObjectId Work)> FillAsync(ConsoleServer server)
    {
        await server.TopUpAsync(server.Dollars, 10_000, Currency.USD, "Grant 2026-17, first instalment");
        server.Clock.Advance(TimeSpan.FromDays(1));
        var book = await server.BookAsync(server.Dollars);
        var member = await server.FindAsync<Membership>(RowKey.OfMembership(book.Number, server.AdaId));
        await server.DoAsync(
            new CreateToken(member, ObjectId.Random(server.Clock.GetUtcNow()), Digest.Of("a"))
            {
                Label = "analysis server",
                ExpiresAt = server.Clock.GetUtcNow().AddDays(90),
            });
        await server.DoAsync(
            new CreateToken(member, ObjectId.Random(server.Clock.GetUtcNow()), Digest.Of("b"))
            {
                Label = "plots",
                ReadOnly = true,
            });
        await server.DoAsync(new AddAccessKey(book, "BKSCENE23SCENE23SCENE", new byte[] { 1 }));
        var study = await PublishAsync(server, "Label street scenes: is a cyclist in the picture?", 0.85m, 120, Origin.MTurk);
        await PublishAsync(server, "Reading times of ambiguous sentences (pilot)", 2.5m, 40, Origin.Prolific);
        await server.DoAsync(Draft(server, "Follow-up interview", 12, 8, Origin.Prolific));
        var work = default(ObjectId);
        for (var i = 0; i < 6; i++)
        {
            var worker = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
            var submission = await server.DoAsync(new TakePlace(study, worker));
            server.Clock.Advance(TimeSpan.FromMinutes(7 + i));
            await server.DoAsync(new SubmitWork(study, submission) { Document = Answers });
            work = submission;
            if (i < 3) await server.DoAsync(new ApproveSubmission(study, submission));
            if (i == 0) await server.DoAsync(new PayBonus(study, submission, ConsoleServer.MoneyOf(1.5m), "For careful notes"));
        }
        server.Clock.Advance(TimeSpan.FromHours(2));
        await server.DoAsync(new Refund(server.Dollars.Book, ConsoleServer.MoneyOf(250), Currency.USD, "To the department"));
        return (study, work);
    }

    private static DraftStudy Draft(ConsoleServer server, string title, decimal reward, int places, Origin origin)
        => new(server.Dollars.Book, title, ConsoleServer.MoneyOf(reward), places, origin)
        {
            ApproveAfter = TimeSpan.FromDays(7),
            ExpiresAt = server.Clock.GetUtcNow().AddDays(14),
        };

    private static Task<ObjectId> PublishAsync(ConsoleServer server, string title, decimal reward, int places, Origin origin)
        => server.DoAsync(Draft(server, title, reward, places, origin) with { Publish = true });

    private static string Answer(string question, string value)
        => $"<Answer><QuestionIdentifier>{question}</QuestionIdentifier>{value}</Answer>";
}
