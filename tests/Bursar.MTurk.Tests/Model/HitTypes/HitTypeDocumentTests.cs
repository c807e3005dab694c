using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

public sealed class HitTypeDocumentTests
{
    private const int Number = 0x01020304;

    /// <summary>CreateHITType's input that <c>hit-type-full</c> is stored of.</summary>
    private const string Full =
        """
        {"Title":"Name the animal: \"cat\" & <dog>",
        "Description":"Look at the picture.\nÜber 🐈 \\ '","Keywords":"animals, naming","Reward":"1.25",
        "AutoApprovalDelayInSeconds":86400,"AssignmentDurationInSeconds":3600,"QualificationRequirements":[
        {"QualificationTypeId":"000000000000000000L0","Comparator":"GreaterThanOrEqualTo","IntegerValues":[95],
        "ActionsGuarded":"DiscoverPreviewAndAccept"},
        {"QualificationTypeId":"00000000000000000071","Comparator":"In",
        "LocaleValues":[{"Country":"US","Subdivision":"CA"},{"Country":"DE"}],"RequiredToPreview":true},
        {"QualificationTypeId":"2F1QJWKUDD8XADTFD2Q0G6UTO95ALH","Comparator":"DoesNotExist"}]}
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("hit-type-full")]
    [InlineData("hit-type-plain")]
    public void Read_EveryVersion_IsTheSameTypeAndWritesTheNewestForm(string name)
    {
        var newest = Frozen.Read($"{name}.v1.json");
        foreach (var version in new[] { 0, 1 })
        {
            var document = HitTypeDocument.Read(Frozen.Read($"{name}.v{version}.json"));

            Assert.Equal(version, document.Version);
            Assert.Equal(newest, document.ToText());
            Assert.Equal(newest, HitTypeDocument.Of(document.ToHitType()).ToText());
            Assert.Equal(Frozen.Read($"{name}.v0.json"), document.ToIdentity());
        }
    }

    /// <summary>These ids were given out by the version that stored version 0. Requesters have them in their programs.</summary>
    [Theory]
    [InlineData("hit-type-full", "9b9097d801020304ced39e17")]
    [InlineData("hit-type-plain", "96b356c801020304ec0f5054")]
    public void Id_OfAStoredType_IsWhatItAlwaysWas(string name, string id)
        => Assert.Equal(id, $"{ObjectId.OfText(Number, HitTypeDocument.Read(Frozen.Read($"{name}.v1.json")).ToIdentity())}");

    [Fact]
    public async Task CreateHITType_InABookOfThatNumber_AnswersThePinnedIdAndStoresTheFrozenForm()
    {
        await using var requester = await InBookAsync();

        var id = (await requester.DoAsync("CreateHITType", Type())).GetProperty("HITTypeId").GetString();

        Assert.Equal("9B9097D801020304CED39E17", id);
        Assert.Equal(Frozen.Read("hit-type-full.v1.json"), await TextAsync(requester, id));
    }

    [Fact]
    public async Task CreateHITType_StoredByVersion0_AnswersItsIdAndLeavesItAsItIs()
    {
        await using var requester = await InBookAsync();
        var stored = await StoreVersion0Async(requester);

        foreach (var invocation in new[] { "first", "first", "second" })
            Assert.Equal(
                stored, (await requester.DoAsync("CreateHITType", Type(), invocation)).GetProperty("HITTypeId").GetString());

        Assert.Equal(Frozen.Read("hit-type-full.v0.json"), await TextAsync(requester, stored));
    }

    [Fact]
    public async Task HitsOfAType_StoredByVersion0_AreAnsweredLikeThoseOfTheNewest()
    {
        await using var old = await InBookAsync();
        await using var fresh = await InBookAsync();
        var stored = await StoreVersion0Async(old);
        foreach (var requester in new[] { old, fresh })
        {
            foreach (var type in new[] { null, stored })
                await requester.DoAsync(type is null ? "CreateHIT" : "CreateHITWithHITType", Hit(type));
            var listed = await requester.DoAsync("ListReviewableHITs", new() { ["HITTypeId"] = stored });
            Assert.Equal(0, listed.GetProperty("NumResults").GetInt32());
        }

        var hits = await old.DoAsync("ListHITs", []);
        Assert.Equal(2, hits.GetProperty("NumResults").GetInt32());
        Assert.Equal((await fresh.DoAsync("ListHITs", [])).GetRawText(), hits.GetRawText());
        Assert.Equal(Frozen.Read("hit-type-full.v0.json"), await TextAsync(old, stored));
        Assert.Equal(Frozen.Read("hit-type-full.v1.json"), await TextAsync(fresh, stored));
    }

    [Theory]
    [InlineData("\"Version\":1,", "\"Version\":2,")]
    [InlineData("\"Version\":1,", "\"Version\":-1,")]
    [InlineData("\"Version\":1,", "\"Version\":null,")]
    [InlineData("\"Reward\":500,", "")]
    [InlineData("{\"Version\"", "\"Version\"")]
    public void Read_DamagedOrNewer_Throws(string old, string other)
    {
        var text = Frozen.Read("hit-type-plain.v1.json");
        Assert.Contains(old, text, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => HitTypeDocument.Read(text.Replace(old, other, StringComparison.Ordinal)));
    }

    /// <summary>Two types can have one id by chance. The second is refused, whichever operation brings it.</summary>
    [Fact]
    public async Task Create_AnotherTypeHasTheIdByChance_IsRefused()
    {
        await using var requester = await InBookAsync();
        Assert.True(ObjectId.TryParse("9B9097D801020304CED39E17", out var id));
        await requester.Server.ExecuteAsync(new KeepDocument(new(id, Frozen.Read("hit-type-plain.v1.json"))));

        foreach (var (operation, members) in new[] { ("CreateHITType", Type()), ("CreateHIT", Hit(null)) })
            await requester.RefusedAsync(operation, members, "InvalidParameterValue", $"Another document has the id {id}.");
    }

    private static Task<Requester> InBookAsync()
        => Requester.WithAsync(
            book => new(ObjectId.InBook(DateTimeOffset.UnixEpoch, Number, 0), book.Title, book.Currency, book.Owner), 100_000);

    private static async Task<string> StoreVersion0Async(Requester requester)
    {
        var text = Frozen.Read("hit-type-full.v0.json");
        return (await requester.Server.ExecuteAsync(
            new KeepDocument(new(ObjectId.OfText(Number, text), text)))).Subject.ToUpperString();
    }

    private static async Task<string?> TextAsync(Requester requester, string? type)
    {
        Assert.True(ObjectId.TryParse(type, out var id));
        return (await requester.Server.Ledger.FindAsync<Document>(RowKey.OfDocument(id), Stop))?.Text;
    }

    private static JsonObject Type() => JsonNode.Parse(Full)!.AsObject();

    private static JsonObject Hit(string? type)
    {
        var members = type is null ? Type() : new() { ["HITTypeId"] = type };
        members["LifetimeInSeconds"] = 3_600;
        members["Question"] = Requester.Question;
        return members;
    }
}
