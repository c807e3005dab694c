namespace Bursar.Api.Tests;

/// <summary>Payments that belong to no study.</summary>
public sealed class PaymentTests
{
    [Fact]
    public async Task Post_AnAmount_IsPaidOnceAndListed()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("GBP", "10.00");
        var participant = await server.ParticipantAsync();
        var body = $$"""{"participant":"A{{participant.ToUpperInvariant()}}","amount":"4.25","reason":"Sorry"}""";

        var paid = (await server.PostAsync($"{path}/payments", body, "k")).Is(201);

        Assert.Equal(
            $$"""
            {"id":"{{paid["id"]}}","participant":"{{participant}}","amount":"4.25","currency":"GBP","reason":"Sorry",
            "paid_at":"2026-10-01T12:00:00.000000Z"}
            """.ReplaceLineEndings(""),
            paid.Text);
        var again = (await server.PostAsync($"{path}/payments", body, "k")).Is(201);
        Assert.Equal((paid.Text, true), (again.Text, again.Replayed));
        Assert.Equal("5.75", (await server.GetAsync(path))["available"]);
        Assert.Equal(
            $$"""{"payments":[{{paid.Text}}],"next":null}""", (await server.GetAsync($"{path}/payments")).Is(200).Text);
        var transfers = (await server.GetAsync($"{path}/transfers?after=1")).Is(200).Text;
        Assert.Contains("\"kind\":\"one_off\"", transfers, StringComparison.Ordinal);
        Assert.Contains($"\"to\":\"paid:{participant}\"", transfers, StringComparison.Ordinal);
        Assert.Contains($"\"subject\":\"{paid["id"]}\"", transfers, StringComparison.Ordinal);
        Assert.Contains(
            "\"kind\":\"one_off_paid\"", (await server.GetAsync($"{path}/events")).Is(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SeveralPayments_PagesThroughThem()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("USD", "10.00");
        var participant = await server.ParticipantAsync();
        List<string?> ids = [];
        for (var i = 1; i <= 5; i++)
        {
            var body = $$"""{"participant":"{{participant}}","amount":"0.0{{i}}","reason":"{{i}}"}""";
            ids.Add((await server.PostAsync($"{path}/payments", body)).Is(201)["id"]);
        }
        List<string?> seen = [];
        for (string? after = ""; after is not null;)
        {
            var page = (await server.GetAsync($"{path}/payments?limit=2&after={after}")).Is(200);
            seen.AddRange(System.Text.Json.JsonElement.Parse(page.Text).GetProperty("payments").EnumerateArray()
                .Select(one => one.GetProperty("id").GetString()));
            after = System.Text.Json.JsonElement.Parse(page.Text).GetProperty("next").GetString();
        }
        Assert.Equal(ids, seen);
    }

    [Theory]
    [InlineData("""{"amount":"1.00","reason":"r"}""", 400, "invalid_value")]
    [InlineData("""{"participant":"?","reason":"r"}""", 400, "invalid_amount")]
    [InlineData("""{"participant":"?","amount":"1.001","reason":"r"}""", 400, "invalid_amount")]
    [InlineData("""{"participant":"?","amount":"0.00","reason":"r"}""", 400, "invalid_amount")]
    [InlineData("""{"participant":"?","amount":"1.00"}""", 400, "invalid_value")]
    [InlineData("""{"participant":"?","amount":"1.00","reason":"r","currency":"EUR"}""", 400, "wrong_currency")]
    [InlineData("""{"participant":"?","amount":"1.00","reason":"r","study":"x"}""", 400, "unknown_member")]
    [InlineData("""{"participant":"?","amount":"10.01","reason":"r"}""", 409, "insufficient_funds")]
    [InlineData("""{"participant":"65a000000000000000000001","amount":"1.00","reason":"r"}""", 404, "not_found")]
    public async Task Post_WhatCannotBePaid_IsRefused(string body, int status, string code)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("USD", "10.00");
        body = body.Replace("?", await server.ParticipantAsync(), StringComparison.Ordinal);
        (await server.PostAsync($"{path}/payments", body)).IsProblem(status, code);
        Assert.Equal("10.00", (await server.GetAsync(path))["available"]);
    }
}
