namespace Bursar.WebConsole.Tests;

/// <summary>Forms that are too large are answered with a page that says what the limit is, however they are sent.</summary>
public sealed class LargeFormTests
{
    [Theory]
    [InlineData((1 << 20) + 1)]
    [InlineData(5 << 20)]
    public async Task Form_OverOneMebibyte_IsAnsweredWithTheLimit(int length)
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        var page = (await web.PostAsync("/console/sign-in", ("name", ConsoleServer.Ada), ("password", new('x', length)))).Is(413);

        Assert.Contains("This form is too large", page.Text, StringComparison.Ordinal);
        Assert.Contains("A form has at most 1 MiB. Nothing was done.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfTooManyFields_IsAnsweredWithTheLimit()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);

        var page = (await web.PostAsync(
            "/console/sign-in", [.. Enumerable.Range(0, 1_101).Select(place => ($"f{place}", ""))])).Is(413);

        Assert.Contains("A form has at most 1100 fields.", page.Text, StringComparison.Ordinal);
    }
}
