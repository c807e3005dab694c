using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>A participant asks for the qualification that a task asks for, takes its test, and accepts the task.</summary>
public sealed class QualificationTests(Chromium chromium)
{
    private const string Key =
        "<AnswerKey xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/AnswerKey.xsd\">"
            + "<Question><QuestionIdentifier>sound</QuestionIdentifier>"
            + "<AnswerOption><SelectionIdentifier>moo</SelectionIdentifier>"
            + "<AnswerScore>7</AnswerScore></AnswerOption></Question></AnswerKey>";

    [Fact]
    public async Task Test_OfAQualification_IsTakenAndOpensTheTask()
    {
        await using var house = await WorkHouse.StartAsync();
        var test = Form.Of(Form.Question("sound", Form.Choice("radiobutton", "", false, "moo", "quack")));
        var type = await TypeAsync(house, new
        {
            Name = "Cows",
            Description = "Knows cows",
            QualificationTypeStatus = "Active",
            RetryDelayInSeconds = 60,
            Test = test,
            AnswerKey = Key,
            TestDurationInSeconds = 600,
        });
        await RequireAsync(house, type);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.GoAsync($"/tasks/{await StudyAsync(house)}");
        await ada.FollowAsync("Cows");
        await ada.SeesAsync("Cows");
        await ada.IsAccessibleAsync();
        await ada.PressAsync("Take the test");
        await ada.PressAsync("Submit");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveTextAsync("Answer this question.");
        await ada.IsAccessibleAsync();
        await ada.Page.GetByLabel("Quack").CheckAsync();
        await ada.PressAsync("Submit");
        await SaysAsync(ada, "You have this qualification, with the value 0.");

        house.Server.Clock.Advance(TimeSpan.FromSeconds(60));
        await ada.Page.ReloadAsync();
        await ada.PressAsync("Take the test");
        await ada.Page.GetByLabel("Moo").CheckAsync();
        await ada.PressAsync("Submit");
        await SaysAsync(ada, "You have this qualification, with the value 7.");
        await ada.GoAsync($"/tasks/{await StudyAsync(house)}");
        await ada.PressAsync("Accept");
        await ada.ReachWorkAsync();
    }

    [Fact]
    public async Task Request_WithoutATest_WaitsForItsRequester()
    {
        await using var house = await WorkHouse.StartAsync();
        var type = await TypeAsync(house, new { Name = "Cows", Description = "Knows cows", QualificationTypeStatus = "Active" });
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.GoAsync($"/qualifications/{type}");
        await ada.PressAsync("Ask for it");
        await SaysAsync(ada, "You have asked for it. Its requester has not decided yet.");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Button, new() { Name = "Ask for it" })).ToHaveCountAsync(0);

        var requests = await house.CallAsync("ListQualificationRequests", new { QualificationTypeId = type });
        var one = Assert.Single(requests.GetProperty("QualificationRequests").EnumerateArray());
        Assert.Equal(ada.WorkerId, one.GetProperty("WorkerId").GetString());
        await house.CallAsync("RejectQualificationRequest", new
        {
            QualificationRequestId = one.GetProperty("QualificationRequestId").GetString(),
            Reason = "Not now",
        });
        await ada.Page.ReloadAsync();
        await SaysAsync(ada, "You do not have it. Its requester wrote: Not now");
    }

    [Fact]
    public async Task Test_ThatCannotBeShown_DoesNotBegin()
    {
        await using var house = await WorkHouse.StartAsync();
        var type = await TypeAsync(house, WithTest(Form.File(1_000_001, 2_000_000)));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.GoAsync($"/qualifications/{type}");
        await SaysAsync(ada, "Its test cannot be shown. It asks for a file of more than 1,000,000 bytes.");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Button, new() { Name = "Take the test" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Test_ThatAsksForAFile_TakesItForTheRequesterUntilTheRequestIsDecided()
    {
        await using var house = await WorkHouse.StartAsync();
        var type = await TypeAsync(house, WithTest(Form.File(3, 10)));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.GoAsync($"/qualifications/{type}");
        await ada.PressAsync("Take the test");
        await ada.PressAsync("Submit");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveTextAsync("Choose a file.");
        await ada.Page.Locator("#q1").SetInputFilesAsync(Picture("mo"));
        await ada.PressAsync("Submit");
        await Assertions.Expect(ada.Page.Locator(".problem"))
            .ToHaveTextAsync("The file is too small: it must have at least 3 bytes.");
        await ada.Page.Locator("#q1").SetInputFilesAsync(Picture("moo!"));
        await ada.PressAsync("Submit");
        await SaysAsync(ada, "You have asked for it. Its requester has not decided yet.");

        var requests = await house.CallAsync("ListQualificationRequests", new { QualificationTypeId = type });
        var one = Assert.Single(requests.GetProperty("QualificationRequests").EnumerateArray());
        Assert.Contains(
            "<UploadedFileSizeInBytes>4</UploadedFileSizeInBytes>",
            one.GetProperty("Answer").GetString(),
            StringComparison.Ordinal);
        var id = one.GetProperty("QualificationRequestId").GetString();
        var url = (await house.CallAsync("GetFileUploadURL", new { AssignmentId = id, QuestionIdentifier = "photo" }))
            .GetProperty("FileUploadURL").GetString();
        using var http = new HttpClient();
        Assert.Equal("moo!", await http.GetStringAsync(url, TestContext.Current.CancellationToken));

        await house.CallAsync("AcceptQualificationRequest", new { QualificationRequestId = id });
        using var gone = await http.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);
    }

    private static object WithTest(string answer) => new
    {
        Name = "Cows",
        Description = "Knows cows",
        QualificationTypeStatus = "Active",
        Test = Form.Of(Form.Question("photo", answer)),
        TestDurationInSeconds = 600,
    };

    private static FilePayload Picture(string content)
        => new() { Name = "cow.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(content) };

    private static Task SaysAsync(Person person, string text)
        => Assertions.Expect(person.Page.Locator(".notice")).ToHaveTextAsync(text);

    private static async Task<string> TypeAsync(WorkHouse house, object members)
        => (await house.CallAsync("CreateQualificationType", members))
            .GetProperty("QualificationType").GetProperty("QualificationTypeId").GetString()!;

    private static async Task RequireAsync(WorkHouse house, string type) => await house.CallAsync("CreateHIT", new
    {
        Title = "Name the animal",
        Description = "Look",
        Reward = "0.50",
        AssignmentDurationInSeconds = 3_600,
        LifetimeInSeconds = 86_400,
        Question = Form.Of(Form.Question("sound", Form.FreeText())),
        QualificationRequirements = new[]
        {
            new
            {
                QualificationTypeId = type, Comparator = "GreaterThan", IntegerValues = new[] { 5 }, ActionsGuarded = "Accept",
            },
        },
    });

    private static async Task<string> StudyAsync(WorkHouse house)
        => (await house.CallAsync("ListHITs", new { }))
            .GetProperty("HITs")[0].GetProperty("HITId").GetString()!.ToLowerInvariant();
}
