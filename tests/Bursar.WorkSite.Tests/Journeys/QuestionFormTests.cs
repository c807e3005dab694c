using System.Net;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>
/// A HIT whose question is a QuestionForm: every kind of content and of answer, in a browser, without scripts too.
/// </summary>
public sealed class QuestionFormTests(Chromium chromium)
{
    private const string Title = "Name the animal";

    private static readonly string Whole = Form.Of(
        Form.Overview(
            "<Title>About animals</Title><Text>Read &lt;this&gt; "
                + "first.</Text><List><ListItem>One</ListItem><ListItem>Two</ListItem></List>"
                + "<Binary><MimeType><Type>image</Type><SubType>png</SubType></MimeType>"
                + "<DataURL>https://lab.example.org/cow.png</DataURL><AltText>A cow</AltText></Binary>"
                + "<Binary><MimeType><Type>audio</Type></MimeType><DataURL>https://lab.example.org/moo.mp3</DataURL><AltText>A "
                + "moo</AltText></Binary>"
                + "<Binary><MimeType><Type>video</Type></MimeType><DataURL>https://lab.example.org/cow.mp4</DataURL><AltText>A "
                + "walk</AltText></Binary>"
                + "<Binary><MimeType><Type>application</Type></MimeType>"
                + "<DataURL>https://lab.example.org/cow.pdf</DataURL><AltText>A paper</AltText></Binary>"
                + "<FormattedContent><![CDATA[<h1>Big</h1><p>It is <b>bold</b> and <a "
                + "href=\"https://lab.example.org/more\">more</a>.</p>]]></FormattedContent>"
                + "<Application><Flash><FlashMovieURL>https://lab.example.org/a.swf</FlashMovieURL>"
                + "<Width>1</Width><Height>1</Height></Flash></Application>"),
        Form.Question("sound", Form.FreeText()),
        Form.Question("legs", Form.FreeText(
            "<Constraints><IsNumeric minValue=\"0\" maxValue=\"8\"/><Length minLength=\"1\" maxLength=\"2\"/></Constraints>")),
        Form.Question("code", Form.FreeText(
            "<Constraints><AnswerFormatRegex regex=\"^[a-c]{3}$\" errorText=\"Three letters from a to c.\" "
                + "flags=\"i\"/></Constraints>"
                + "<DefaultText>abc</DefaultText>")),
        Form.Question("story", Form.FreeText("<NumberOfLinesSuggestion>4</NumberOfLinesSuggestion>"), required: false),
        Form.Question("size", Form.Choice("radiobutton", "", false, "small", "large")),
        Form.Question("colours", Form.Choice("checkbox", Form.Counts(1, 2), true, "black", "white", "brown")),
        Form.Question("farm", Form.Choice("dropdown", "", false, "north", "south")),
        Form.Question("food", Form.Choice("list", Form.Counts(1, 1), false, "grass", "hay"), required: false),
        Form.Question("name", Form.Choice("combobox", "", true, "daisy", "bella")),
        Form.Question("days", Form.Choice("multichooser", Form.Counts(1, 3), false, "monday", "tuesday", "friday")),
        Form.Question("photo", Form.File(3, 2_000)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_OfEveryKind_IsFilledInAndArrivesAsMTurkSentIt(bool scripts)
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Whole);
        await using var ada = await Person.ArriveAsync(chromium, house, scripts: scripts);
        await ada.GoAsync("/tasks");
        await ada.FollowAsync(Title);
        await Assertions.Expect(ada.Page.Locator("#q5-1")).ToBeDisabledAsync();
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Img, new() { Name = "A cow" }))
            .ToHaveAttributeAsync("src", "https://lab.example.org/cow.png");
        if (scripts) await ada.IsAccessibleAsync();
        await ada.PressAsync("Accept");
        await ada.ReachWorkAsync();

        // Nothing is filled in: every question that must be answered says so.
        await ada.PressAsync("Submit");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveCountAsync(8);
        if (scripts)
        {
            await ada.IsAccessibleAsync();
            await Assertions.Expect(ada.Page.Locator(".problems")).ToBeFocusedAsync();
        }
        await ada.Page.Locator("#q1").FillAsync("moo & <moo>");
        await ada.Page.Locator("#q2").FillAsync("9");
        await ada.Page.Locator("#q3").FillAsync("xyz");
        await ada.Page.Locator("#q4").FillAsync("Once\nupon");
        await ada.Page.GetByLabel("Large").CheckAsync();
        await ada.Page.GetByLabel("Black").CheckAsync();
        await ada.Page.GetByLabel("White").CheckAsync();
        await ada.Page.Locator("#q6-other").FillAsync("purple");
        await ada.Page.Locator("#q7").SelectOptionAsync("south");
        await ada.Page.Locator("#q8").SelectOptionAsync("hay");
        await ada.Page.Locator("#q9-other").FillAsync("Zoë");
        await ada.Page.Locator("#q10").SelectOptionAsync(["monday", "friday"]);
        await ada.Page.Locator("#q11").SetInputFilesAsync(File("cow.txt", "mo"));
        await ada.PressAsync("Submit");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveTextAsync(
        [
            "Enter a number of 0 to 8.", "Three letters from a to c.", "Choose at most 2.",
            "The file is too small: it must have at least 3 bytes.",
        ]);
        await Assertions.Expect(ada.Page.Locator("#q1")).ToHaveValueAsync("moo & <moo>");
        await Assertions.Expect(ada.Page.Locator("#q4")).ToHaveValueAsync("Once\nupon");
        await Assertions.Expect(ada.Page.GetByLabel("Large")).ToBeCheckedAsync();

        await ada.Page.Locator("#q2").FillAsync("4");
        await ada.Page.Locator("#q3").FillAsync("ABC");
        await ada.Page.GetByLabel("White").UncheckAsync();
        await ada.Page.Locator("#q11").SetInputFilesAsync(File("cow.txt", "moo!"));
        await ada.PressAsync("Submit");
        await ada.SeesAsync("Submitted");

        var assignment = Assert.Single(await house.AssignmentsAsync(hit));
        var answers = assignment.GetProperty("Answer").GetString()!;
        Assert.Contains(
            "<Answer><QuestionIdentifier>colours</QuestionIdentifier><SelectionIdentifier>black</SelectionIdentifier>"
                + "<OtherSelectionText>purple</OtherSelectionText></Answer>",
            answers, StringComparison.Ordinal);
        Assert.Equal(
            [
                ("sound", "moo & <moo>"), ("legs", "4"), ("code", "ABC"), ("story", "Once\nupon"), ("size", "large"),
                ("colours", "black|purple"), ("farm", "south"), ("food", "hay"), ("name", "Zoë"), ("days", "monday|friday"),
            ],
            Read(answers).Take(10));
        var url = (await house.CallAsync(
            "GetFileUploadURL",
            new { AssignmentId = assignment.GetProperty("AssignmentId").GetString(), QuestionIdentifier = "photo" }))
            .GetProperty("FileUploadURL").GetString();
        using var http = new HttpClient();
        using var file = await http.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal("moo!", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("attachment", "cow.txt"), (
            file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileNameStar));
        house.Server.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(url, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Form_ByKeyboardAlone_CanBeAnswered()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Form.Of(
            Form.Question("sound", Form.FreeText()),
            Form.Question("size", Form.Choice("radiobutton", "", false, "small", "large"))));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync(Title);
        await ada.Page.Locator("#q1").FocusAsync();
        await ada.Page.Keyboard.TypeAsync("moo");
        await ada.Page.Keyboard.PressAsync("Tab");
        await ada.Page.Keyboard.PressAsync("Space");
        await ada.Page.Keyboard.PressAsync("ArrowDown");
        await ada.Page.Keyboard.PressAsync("Tab");
        await ada.Page.Keyboard.PressAsync("Enter");
        await ada.SeesAsync("Submitted");

        var assignment = Assert.Single(await house.AssignmentsAsync(hit));
        Assert.Equal([("sound", "moo"), ("size", "large")], Read(assignment.GetProperty("Answer").GetString()!));
    }

    [Fact]
    public async Task Form_WithTheNextOneAutomatically_GoesOn()
    {
        await using var house = await WorkHouse.StartAsync();
        var form = Form.Of(Form.Question("sound", Form.FreeText()));
        await house.CreateHitAsync(form);
        await house.CreateHitAsync(form);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync(Title);
        var first = ada.Page.Url;
        await ada.Page.Locator("#q1").FillAsync("moo");
        await ada.Page.GetByLabel("Accept the next one automatically").CheckAsync();
        await ada.PressAsync("Submit");
        await Assertions.Expect(ada.Page).Not.ToHaveURLAsync(first);
        await ada.ReachWorkAsync();
        Assert.EndsWith("?auto=1", ada.Page.Url, StringComparison.Ordinal);
        Assert.NotEqual(first, ada.Page.Url.Split('?')[0]);
        await Assertions.Expect(ada.Page.GetByLabel("Accept the next one automatically")).ToBeCheckedAsync();
        await ada.Page.Locator("#q1").FillAsync("quack");
        await ada.PressAsync("Submit");
        await ada.SeesAsync("That was the last one");
    }

    [Fact]
    public async Task Form_ThatCannotBeShown_IsSaidAndNotAccepted()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(Form.Of("<Question/>"), "Broken");
        await house.CreateHitAsync(Form.Of(Form.Question("film", Form.File(1_000_001, 9_999_999))), "Too large");
        await using var ada = await Person.ArriveAsync(chromium, house);

        foreach (var (title, why) in new[]
        {
            ("Broken", "Its requester has made a form that cannot be read."),
            ("Too large", "It asks for a file of more than 1,000,000 bytes."),
        })
        {
            await ada.GoAsync("/tasks");
            await ada.FollowAsync(title);
            await Assertions.Expect(ada.Page.Locator(".notice")).ToHaveTextAsync($"This task cannot be shown. {why}");
            await Assertions.Expect(ada.Page.GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }))
                .ToHaveCountAsync(0);
        }
    }

    private static FilePayload File(string name, string text)
        => new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    /// <summary>The questions, and all that was answered to each.</summary>
    private static IEnumerable<(string, string)> Read(string answers) => XDocument.Parse(answers).Root!.Elements().Select(
        answer => (answer.Elements().First().Value, string.Join('|', answer.Elements().Skip(1).Select(one => one.Value))));
}
