using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class MessageTests
{
    private const string Messages = "/api/v1/messages/";

    [Fact]
    public async Task Messages_BothWays_AreListedByPersonAndByTime()
    {
        await using var server = await Work.FundedAsync(10_000);
        var (study, other) = (await server.OfferAsync(), await server.OfferAsync());
        var (one, two) = (await server.ParticipantAsync(), await server.ParticipantAsync());
        await server.TakeAsync(study, one);
        await server.TakeAsync(other, two);
        Sent(await SendAsync(server, $$"""{"recipient_id":"{{one}}","body":"Thanks","study_id":"{{study}}"}"""));
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        Sent(await SendAsync(server, $$"""{"recipient_id":"{{two}}","body":"Come again","study_id":"{{study}}"}"""));
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        await ReplyAsync(server, one, study, "When?", MessageCategory.PaymentTiming);

        Assert.Equal(["When?", "Thanks"], await BodiesAsync(server, $"{Messages}?user_id={one}"));
        Assert.Equal(["When?", "Come again", "Thanks"], await BodiesAsync(server,
            $"{Messages}?created_after=2026-10-03T00:00:00Z"));
        Assert.Equal(["When?", "Come again"], await BodiesAsync(server, $"{Messages}?created_after=2026-11-01T12:00:30+00:00"));
        Assert.Equal(
            ["Come again", "Thanks"], await BodiesAsync(server,
                $"{Messages}?created_after=2026-11-01&excluded_sender_ids={one}"));
        Assert.Equal(["Come again"], await BodiesAsync(server, $"{Messages}?created_after=2026-11-01&limit=1&offset=1"));
        Assert.Equal(["When?"], await BodiesAsync(server, $"{Messages}unread"));
        Assert.Empty(await BodiesAsync(server, $"{Messages}?user_id=nobody"));
        var (_, token) = await server.AddStrangerAsync();
        Assert.Empty(await BodiesAsync(server, $"{Messages}?user_id={one}", token));
    }

    [Fact]
    public async Task Message_FromAParticipant_HasEveryMemberThatClientsRead()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var participant = await server.ParticipantAsync();
        await server.TakeAsync(study, participant);
        var id = await ReplyAsync(server, participant, study, "When?", MessageCategory.PaymentTiming);

        var message = (await server.GetAsync($"{Messages}unread/")).Ok().Json.GetProperty("results")[0];
        Assert.Equal(
            $$"""
            {"id":"{{id}}","sender_id":"{{participant}}","sender":"{{participant}}","body":"When?",
            "sent_at":"2026-11-01T12:00:00.000000Z","datetime_created":"2026-11-01T12:00:00.000000Z","type":"message",
            "channel_id":"{{Message.ConversationOf(server.User, participant)}}",
            "data":{"study_id":"{{study}}","category":"payment-timing"} }
            """.ReplaceLineEndings("").Replace("} }", "}}", StringComparison.Ordinal),
            message.GetRawText());
        Assert.Equal(64, message.GetProperty("channel_id").GetString()!.Length);

        await server.DoAsync(new MarkMessageRead(id));
        Assert.Empty(await BodiesAsync(server, $"{Messages}unread/"));
    }

    [Fact]
    public async Task Message_ToAnotherMember_IsUnreadForThatMemberAlone()
    {
        await using var server = await ProlificServer.StartAsync();
        var (study, user) = (await server.CreateAsync(), await server.AddUserAsync("Ann Other"));
        await server.DoAsync(new SetMember(server.Book.Book, user, Role.ProjectEditor));
        var token = await server.AddTokenAsync(server.Book, user);
        Sent(await SendAsync(server, $$"""{"recipient_id":"{{user}}","body":"Look","study_id":"{{study}}"}"""));

        Assert.Equal(["Look"], await BodiesAsync(server, $"{Messages}unread/", token));
        Assert.Empty(await BodiesAsync(server, $"{Messages}unread/"));
        Assert.Equal(["Look"], await BodiesAsync(server, $"{Messages}?user_id={server.User}", token));
    }

    [Fact]
    public async Task Messages_ToSeveralOrAGroup_GoToEachOrToNobody()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync();
        var (one, two, stranger) = (
            await server.ParticipantAsync(), await server.ParticipantAsync(), await server.ParticipantAsync());
        await server.TakeAsync(study, one);
        await server.TakeAsync(study, two);
        var group = await server.DoAsync(new CreateGroup(server.Book.Book, "All") { Members = [one, stranger] });
        var empty = await server.DoAsync(new CreateGroup(server.Book.Book, "None"));

        Sent(await server.PostAsync(
            $"{Messages}bulk/", $$"""{"ids":["{{one}}","{{two}}","{{one}}"],"body":"All","study_id":"{{study}}"}"""));
        (await server.PostAsync(
            $"{Messages}bulk/", $$"""{"ids":["{{one}}","{{stranger}}"],"body":"x","study_id":"{{study}}"}""")).Error(400, 140106);
        Sent(await server.PostAsync($"{Messages}participant-group/",
            $$"""{"participant_group_id":"{{group}}","body":"Group"}"""));
        (await server.PostAsync($"{Messages}participant-group/", $$"""{"participant_group_id":"{{empty}}","body":"x"}"""))
            .Error(400, 140103);

        Assert.Equal(["Group", "All"], await BodiesAsync(server, $"{Messages}?user_id={one}"));
        Assert.Equal(["All"], await BodiesAsync(server, $"{Messages}?user_id={two}"));
        Assert.Equal(["Group"], await BodiesAsync(server, $"{Messages}?user_id={stranger}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?created_after=2026-09-30T00:00:00Z")]
    [InlineData("?created_after=yesterday")]
    [InlineData("?created_after=2026-11-01&excluded_sender_ids=1,2,3,4,5,6,7,8,9,10,11")]
    public async Task List_OutOfItsLimits_IsRefused(string query)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.GetAsync(Messages + query)).Error(400, 140109);
    }

    [Fact]
    public async Task Send_WithWrongFields_NamesThem()
    {
        await using var server = await Work.FundedAsync(10_000);
        var (study, stranger) = (await server.OfferAsync(), await server.ParticipantAsync());
        (await SendAsync(server, "{}")).Invalid("recipient_id", "body", "study_id");
        (await server.PostAsync($"{Messages}bulk/", "{}")).Invalid("ids", "body", "study_id");
        (await server.PostAsync($"{Messages}participant-group/", "{}")).Invalid("participant_group_id", "body");
        (await SendAsync(server,
            $$"""{"recipient_id":"{{stranger}}","body":"x","study_id":"{{stranger}}"}""")).Invalid("study_id");
        (await SendAsync(server, $$"""{"recipient_id":"{{stranger}}","body":"x","study_id":"{{study}}"}""")).Error(400, 140106);
        (await SendAsync(server, $$"""{"recipient_id":"{{server.User}}","body":"x","study_id":"{{study}}"}""")).Error(400,
            140106);
        var (_, token) = await server.AddStrangerAsync();
        (await server.PostAsync(Messages, $$"""{"recipient_id":"{{stranger}}","body":"x","study_id":"{{study}}"}""", token))
            .Invalid("study_id");
    }

    private static Task<Reply> SendAsync(ProlificServer server, string body) => server.PostAsync(Messages, body);

    private static void Sent(Reply reply) => Assert.Equal((HttpStatusCode.NoContent, 0), (reply.Status, reply.Body.Length));

    private static Task<ObjectId> ReplyAsync(
        ProlificServer server, ObjectId participant, ObjectId study, string text, MessageCategory category)
        => server.DoAsync(new SendMessages(study.Book, [server.User], "", text)
        {
            Way = MessageWay.FromParticipant,
            Sender = participant,
            Study = study,
            Category = category,
        });

    private static async Task<string[]> BodiesAsync(ProlificServer server, string path, string? token = null)
    {
        var list = (await server.GetAsync(path, token)).Ok().Json;
        Assert.Equal(JsonValueKind.Number, list.GetProperty("meta").GetProperty("count").ValueKind);
        return [.. list.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("body").GetString()!)];
    }
}
