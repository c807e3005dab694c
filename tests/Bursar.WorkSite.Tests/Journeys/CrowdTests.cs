using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>Pages of <c>crowd-*</c> elements, whose library cannot be loaded, or can.</summary>
public sealed class CrowdTests(Chromium chromium)
{
    private const string Library = "https://lab.example.org/crowd-html-elements.js";

    private const string Page = $"""
        <script src="{Library}"></script>
        <crowd-form>
          <crowd-instructions link-text="View instructions"><short-summary>Say how it sounds.</short-summary></crowd-instructions>
          <crowd-classifier name="sentiment" categories="['Positive', 'Negative']" header="How does it sound?">
            <classification-target>I love it.</classification-target>
            <full-instructions header="All instructions">Read it twice.</full-instructions>
          </crowd-classifier>
          <crowd-input name="word" label="One word" required></crowd-input>
          <crowd-text-area name="why" label="Why?" rows="3"></crowd-text-area>
          <crowd-checkbox name="seen" value="irony">There is irony</crowd-checkbox>
          <crowd-checkbox name="seen" value="joke">There is a joke</crowd-checkbox>
          <crowd-radio-group>
            <crowd-radio-button name="sure" value="yes">Sure</crowd-radio-button>
            <crowd-radio-button name="sure" value="no">Not sure</crowd-radio-button>
          </crowd-radio-group>
          <crowd-slider name="strength" min="1" max="7" value="4"></crowd-slider>
          <select name="language"><option>en</option><option>de</option></select>
        </crowd-form>
        <script>document.querySelector("crowd-form").onsubmit = () => document.body.dataset.asked = "yes";</script>
        """;

    [Theory]
    [InlineData(
        "",
        """
        [{"sentiment":{"label":"Positive"},"word":"love","why":"It says so.","seen":{"irony":false,"joke":true},
        "sure":{"yes":false,"no":true},"strength":6,"language":"de"}]
        """)]
    [InlineData(
        " answer-format=\"flatten-objects\"",
        """
        [{"sentiment.label":"Positive","word":"love","why":"It says so.","seen.irony":false,"seen.joke":true,
        "sure.yes":false,"sure.no":true,"strength":6,"language":"de"}]
        """)]
    public async Task CrowdForm_WithoutItsLibrary_IsSubmittedAsOneField(string format, string expected)
    {
        await using var house = await WorkHouse.StartAsync();
        var page = Page.Replace("<crowd-form>", $"<crowd-form{format}>", StringComparison.Ordinal);
        var hit = await house.CreateHitAsync(WorkHouse.Html(page));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.FollowAsync("Name the animal");
        await Assertions.Expect(ada.Task.GetByRole(AriaRole.Button, new() { Name = "You must ACCEPT" })).ToBeDisabledAsync();
        await ada.PressAsync("Accept");
        await ada.ReachWorkAsync();
        var submit = ada.Task.GetByRole(AriaRole.Button, new() { Name = "Submit" });

        await ada.Task.GetByLabel("Positive").CheckAsync();
        await ada.Task.GetByLabel("Why?").FillAsync("It says so.");
        await ada.Task.GetByLabel("There is a joke").CheckAsync();
        await ada.Task.GetByLabel("Not sure").CheckAsync();
        await ada.Task.GetByRole(AriaRole.Slider).FillAsync("6");
        await ada.Task.Locator("select").SelectOptionAsync("de");
        await submit.ClickAsync();
        Assert.True(await ada.Task.GetByLabel("One word").EvaluateAsync<bool>("one => one.matches(':invalid')"));
        await ada.Task.GetByLabel("One word").FillAsync("love");
        await submit.ClickAsync();

        await ada.SeesAsync("Submitted");
        var answer = XDocument.Parse(Assert.Single(await house.AssignmentsAsync(hit)).GetProperty("Answer").GetString()!);
        var field = Assert.Single(answer.Descendants(), one => one.Name.LocalName == "Answer");
        Assert.Equal("taskAnswers", field.Elements().First().Value);
        Assert.True(
            JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(field.Elements().Last().Value)),
            field.Elements().Last().Value);
    }

    [Fact]
    public async Task CrowdForm_WithItsLibrary_IsLeftToIt()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.Html(Page));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.Page.Context.RouteAsync(Library, route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = "customElements.define('crowd-form', class extends HTMLElement { "
                + "connectedCallback() { this.id = 'theirs'; } });",
        }));

        await ada.FollowAsync("Name the animal");

        await Assertions.Expect(ada.Task.Locator("#theirs")).ToBeAttachedAsync();
        await ada.Task.Locator("body").EvaluateAsync(
            "() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => setTimeout(done)))");
        await Assertions.Expect(ada.Task.Locator("crowd-button")).ToHaveCountAsync(0);
        await Assertions.Expect(ada.Task.Locator("crowd-input input")).ToHaveCountAsync(0);
    }
}
