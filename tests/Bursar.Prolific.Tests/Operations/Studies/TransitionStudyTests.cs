using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>Money after every step, in hundredths of a penny.</summary>
public sealed class TransitionStudyTests
{
    [Fact]
    public async Task Life_OfAStudy_MovesTheMoneyStepByStep()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.CreateAsync();
        await server.HasAsync(1_000, 0);

        // A place costs 100.00 + 33.33 + 6.67 pence.
        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        await server.HasAsync(580, 420);
        (await server.TransitionAsync(study, "PAUSE")).Ok();
        await server.HasAsync(580, 420);
        (await server.TransitionAsync(study, "START")).Ok();

        var id = StudyServer.IdOf(study);
        var (approved, rejected) = (await server.SubmitAsync(id), await server.SubmitAsync(id));
        await server.HasAsync(580, 420);
        await server.DoAsync(new ApproveSubmission(id, approved));
        await server.HasAsync(580, 280);
        await server.DoAsync(new RejectSubmission(id, rejected, Reopens: true));
        await server.HasAsync(580, 280);

        (await server.PatchAsync(study, """{"total_available_places":4}""")).Ok();
        await server.HasAsync(440, 420);
        var waiting = await server.SubmitAsync(id);
        (await server.TransitionAsync(study, "STOP")).Ok();
        await server.HasAsync(720, 140);
        Assert.Equal("AWAITING REVIEW", await server.StatusAsync(study));
        await server.DoAsync(new ApproveSubmission(id, waiting));
        await server.HasAsync(720, 0);
        Assert.Equal("COMPLETED", await server.StatusAsync(study));

        // Places can be added to what is over, and it is active again.
        (await server.PatchAsync(study, """{"total_available_places":5}""")).Ok();
        Assert.Equal("ACTIVE", await server.StatusAsync(study));
        await server.HasAsync(580, 140);
    }

    [Theory]
    [InlineData("0", "0", 10_000)]
    [InlineData("0", "1/5", 10_000)]
    [InlineData("1/3", "0", 13_333)]
    [InlineData("7/17", "3/11", 15_241)] // 4117.65 → 4118 of 10000; 1123.09 → 1123 of 4118.
    [InlineData("1", "1", 30_000)]
    public async Task Publish_AtAnyRates_ReservesWhatThePlacesCost(string fee, string vat, long place)
    {
        Assert.True(Ratio.TryParse(fee, out var feeRate));
        Assert.True(Ratio.TryParse(vat, out var vatRate));
        await using var server = await ProlificServer.StartAsync();
        var pricing = new Pricing { FeeRate = feeRate, VatRate = vatRate };
        var book = await server.AddBookAsync(server.User, open => open with { ProlificPricing = pricing });
        await server.TopUpAsync(1_000, book);
        var project = Project.DefaultOf(
            (await server.Ledger.FindAsync<Book>(RowKey.OfBook(book.Book), TestContext.Current.CancellationToken))!).Id;
        var study = await server.PublishAsync(body => body["project"] = project.ToString());
        await server.HasAsync((100_000 - 3 * place) / 100m, 3 * place / 100m, book);
        var id = StudyServer.IdOf(study);
        await server.DoAsync(new ApproveSubmission(id, await server.SubmitAsync(id)));
        await server.HasAsync((100_000 - 3 * place) / 100m, 2 * place / 100m, book);
        (await server.TransitionAsync(study, "STOP")).Ok();
        await server.HasAsync((100_000 - place) / 100m, 0, book);
    }

    [Fact]
    public async Task Publish_WithoutTheFunds_Is400AndTheStudyStaysADraft()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(419);
        var study = await server.CreateAsync();
        var before = await server.StudyAsync(study);
        (await server.TransitionAsync(study, "PUBLISH")).Error(400, 140102);
        Assert.Equal(before.GetRawText(), (await server.StudyAsync(study)).GetRawText());
        await server.HasAsync(419, 0);
        await server.TopUpAsync(1);
        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        await server.HasAsync(0, 420);
    }

    [Theory]
    [InlineData(49, 5, 422)]
    [InlineData(50, 5, 200)]
    [InlineData(10, 1, 200)]
    [InlineData(9, 1, 422)]
    [InlineData(69, 7, 422)]
    [InlineData(70, 7, 200)]
    public async Task Publish_BelowTheMinimumPerHour_IsRefused(int reward, int minutes, int status)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.CreateAsync(body => (body["reward"], body["estimated_completion_time"]) = (reward, minutes));
        Assert.Equal(status == 422, (await server.StudyAsync(study)).GetProperty("is_underpaying").GetBoolean());
        var reply = await server.TransitionAsync(study, "PUBLISH");
        if (status == 200) reply.Ok();
        else reply.Invalid("reward");
        Assert.Equal(status == 200 ? "ACTIVE" : "UNPUBLISHED", await server.StatusAsync(study));
    }

    [Theory]
    [InlineData("PAUSE")]
    [InlineData("START")]
    [InlineData("STOP")]
    public async Task Transition_OfADraft_CanOnlyPublish(string action)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.TransitionAsync(await server.CreateAsync(), action)).Error(400, 140103);
    }

    [Fact]
    public async Task Transition_MadeTwice_IsRefusedAndMovesNothingMore()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync();
        (await server.TransitionAsync(study, "PUBLISH")).Error(400, 140103);
        (await server.TransitionAsync(study, "START")).Error(400, 140103);
        await server.HasAsync(580, 420);
        (await server.TransitionAsync(study, "PAUSE")).Ok();
        (await server.TransitionAsync(study, "PAUSE")).Error(400, 140103);
        (await server.TransitionAsync(study, "STOP")).Ok();
        (await server.TransitionAsync(study, "STOP")).Error(400, 140103);
        await server.HasAsync(1_000, 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"action":null}""")]
    [InlineData("""{"action":"publish"}""")]
    [InlineData("""{"action":"DELETE"}""")]
    public async Task Transition_OfUnknownAction_NamesIt(string body)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync($"{StudyServer.Studies}{await server.CreateAsync()}/transition", body)).Invalid("action");
    }

    [Fact]
    public async Task Publish_RacedBySixteenClients_ReservesOnce()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(10_000);
        var study = await server.CreateAsync();
        var replies = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => server.TransitionAsync(study, "PUBLISH")));
        Assert.Single(replies, reply => (int)reply.Status == 200);
        Assert.All(replies.Where(reply => (int)reply.Status != 200), reply => reply.Error(400, 140103));
        await server.HasAsync(9_580, 420);
    }
}
