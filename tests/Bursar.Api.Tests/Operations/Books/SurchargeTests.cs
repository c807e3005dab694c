using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class SurchargeTests
{
    private const string Masters = "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH";

    [Fact]
    public async Task PostBook_WithSurcharges_HasThoseAndNoOthers()
    {
        await using var server = await ApiServer.StartAsync();
        var book = (await OpenAsync(
            server,
            """{"surcharges":[{"qualification":"B","rate":"1/20","fixed":"0.4005"},{"qualification":"A","fixed":"0.05"},"""
                + """{"qualification":"C"}]}""")).Is(201);

        Assert.Equal(
            """[{"qualification":"A","rate":"0","fixed":"0.05"},{"qualification":"B","rate":"1/20","fixed":"0.4005"},"""
                + """{"qualification":"C","rate":"0","fixed":"0.00"}]""",
            Surcharges(book));
        var kept = await server.BookAsync($"books/{book["id"]}");
        Assert.Equal(new Money(2_500 + 4_005), Priced(kept, "B").Fees); // 20 % and 5 % of 1.00, and 0.4005.
        Assert.Equal(book.Text, (await server.GetAsync($"books/{book["id"]}")).Is(200).Text);
    }

    [Theory]
    [InlineData("{}", 2)]
    [InlineData("""{"surcharges":null}""", 2)]
    [InlineData("""{"surcharges":[]}""", 0)]
    public async Task PostBook_WithoutSurcharges_HasMTurksUnlessThereAreToBeNone(string pricing, int count)
    {
        await using var server = await ApiServer.StartAsync();
        var book = (await OpenAsync(server, pricing)).Is(201);
        Assert.Equal(count, book.Json.GetProperty("mturk_pricing").GetProperty("surcharges").GetArrayLength());
        Assert.Equal(0, book.Json.GetProperty("prolific_pricing").GetProperty("surcharges").GetArrayLength());
        var kept = await server.BookAsync($"books/{book["id"]}");
        Assert.Equal(count == 0 ? Money.FromMinor(20) : Money.FromMinor(25), Priced(kept, Masters).Fees);
    }

    [Theory]
    [InlineData("""{"surcharges":{}}""", "invalid_value")]
    [InlineData("""{"surcharges":[7]}""", "invalid_value")]
    [InlineData("""{"surcharges":[null]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{}]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{"rate":"1/20"}]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{"qualification":7}]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{"qualification":""}]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{"qualification":"a:b"}]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{"qualification":"A"},{"qualification":"A"}]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{"qualification":"A","rate":0.2}]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{"qualification":"A","rate":"-1/5"}]}""", "invalid_value")]
    [InlineData("""{"surcharges":[{"qualification":"A","fixed":0.2}]}""", "invalid_amount")]
    [InlineData("""{"surcharges":[{"qualification":"A","fixed":"-0.01"}]}""", "invalid_amount")]
    [InlineData("""{"surcharges":[{"qualification":"A","fix":"0.01"}]}""", "unknown_member")]
    public async Task PostBook_WithWrongSurcharges_OpensNone(string pricing, string code)
    {
        await using var server = await ApiServer.StartAsync();
        (await OpenAsync(server, pricing)).IsProblem(400, code);
        Assert.Empty((await server.GetAsync("books")).Is(200).Json.GetProperty("books").EnumerateArray());
    }

    [Fact]
    public async Task PostBook_WithAsManySurchargesAsThereMayBe_IsOpenedAndWithMoreIsNot()
    {
        await using var server = await ApiServer.StartAsync();
        (await OpenAsync(server, Many(SurchargeTable.MaxEntries))).Is(201);
        (await OpenAsync(server, Many(SurchargeTable.MaxEntries + 1))).IsProblem(400, "invalid_value");

        static string Many(int count)
        {
            var surcharges = Enumerable.Range(0, count).Select(i => $$"""{"qualification":"Q{{i}}"}""");
            return $$"""{"surcharges":[{{string.Join(',', surcharges)}}]}""";
        }
    }

    private static Task<Reply> OpenAsync(ApiServer server, string pricing)
        => server.PostAsync("books", $$"""{"title":"Lab","currency":"USD","mturk_pricing":{{pricing}}}""");

    private static string Surcharges(Reply book) => book.Json.GetProperty("mturk_pricing").GetProperty("surcharges").GetRawText();

    private static Breakdown Priced(Book book, string qualification)
        => book.MTurkPricing.Place(Money.FromMinor(1_00), 1, [qualification]);
}
