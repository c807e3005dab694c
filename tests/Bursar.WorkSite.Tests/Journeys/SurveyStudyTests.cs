using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>A study that asks a survey of Prolific's, filled in in a browser, and what the participant thought of it.</summary>
public sealed class SurveyStudyTests(Chromium chromium)
{
    [Fact]
    public async Task Survey_FilledIn_IsAResponseAndPartOfTheSummary()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var survey = await PublishAsync(lab, "Taste");
        await using var ada = await Person.ArriveAsync(chromium, house, scripts: false);
        await ada.AcceptAsync("Taste");
        await Assertions.Expect(ada.Page.GetByText("Page 1 of 2.")).ToBeVisibleAsync();
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Name = "Vegetables" })).ToBeVisibleAsync();
        await ada.PressAsync("Next");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveCountAsync(1);
        await ada.Page.GetByLabel("Leek").CheckAsync();
        await ada.PressAsync("Next");
        await ada.Page.GetByLabel("Breakfast").CheckAsync();
        await ada.Page.GetByLabel("Supper").CheckAsync();
        await ada.PressAsync("Submit");
        await ada.SeesAsync("Submitted");

        var submission = Assert.Single(await lab.SubmissionsAsync(survey.Study));
        Assert.Equal("DONE1", submission.GetProperty("study_code").GetString());
        var responses = (await lab.GetAsync($"surveys/{survey.Id}/responses/")).GetProperty("results");
        var response = Assert.Single(responses.EnumerateArray());
        Assert.Equal(
            ($"{ada.Id}", submission.GetProperty("id").GetString()),
            (response.GetProperty("participant_id").GetString(), response.GetProperty("submission_id").GetString()));
        var summary = (await lab.GetAsync($"surveys/{survey.Id}/responses/summary/")).GetProperty("questions");
        Assert.Equal(
            ["Potato 0", "Leek 1", "Breakfast 1", "Lunch 0", "Supper 1"],
            summary.EnumerateArray().SelectMany(question => question.GetProperty("answers").EnumerateArray()).Select(
                answer => $"{answer.GetProperty("answer").GetString()} {answer.GetProperty("count").GetInt32()}"));
    }

    [Fact]
    public async Task Feedback_AfterTheWork_ReachesTheResearcherAndCanBeReplaced()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var study = await lab.PublishAsync("https://lab.example.org/memory");
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.StartAsync("Remember the words");
        await Assertions.Expect(ada.Page.GetByText("What did you think of it?")).ToHaveCountAsync(0);
        await ada.PressAsync("I have no code");
        await ada.SeesAsync("Submitted");
        await ada.Page.GetByLabel("How clear was it?").SelectOptionAsync("5");
        await ada.Page.GetByLabel("What would you like to say?").FillAsync("The words were long.");
        await ada.PressAsync("Send");
        await Assertions.Expect(ada.Page.GetByText("You sent this, and can change it:")).ToBeVisibleAsync();
        await Assertions.Expect(ada.Page.GetByLabel("What would you like to say?")).ToHaveValueAsync("The words were long.");
        await ada.IsAccessibleAsync();
        Assert.Equal("The words were long.", await SaidAsync());

        await ada.Page.GetByLabel("What would you like to say?").FillAsync("Fine.");
        await ada.PressAsync("Send");
        await Assertions.Expect(ada.Page.GetByLabel("What would you like to say?")).ToHaveValueAsync("Fine.");
        Assert.Equal("Fine.", await SaidAsync());
        await ada.GoAsync("/tasks");
        var data = await ada.Page.APIRequest.GetAsync(new Uri(house.Site, "/earnings/data").ToString());
        Assert.Contains("Fine.", await data.TextAsync(), StringComparison.Ordinal);

        async Task<string?> SaidAsync()
        {
            var all = (await lab.GetAsync($"studies/{study}/feedback/responses/")).GetProperty("results");
            return Assert.Single(all.EnumerateArray()).GetProperty("text").GetString();
        }
    }

    /// <summary>Makes a survey of two sections, and a study that asks it.</summary>
    internal static async Task<(string Id, string Study)> PublishAsync(Workspace lab, string title)
    {
        var me = (await lab.GetAsync("users/me/")).GetProperty("id").GetString();
        var survey = await lab.PostAsync("surveys/", new
        {
            researcher_id = me,
            title,
            sections = new object[]
            {
                new
                {
                    title = "Vegetables",
                    questions = new[] { Question("single", "Which one do you like better?", "Potato", "Leek") },
                },
                new
                {
                    title = "Meals",
                    questions = new[] { Question("multiple", "Which ones do you have?", "Breakfast", "Lunch", "Supper") },
                },
            },
        });
        var id = survey.GetProperty("_id").GetString()!;
        return (id, await lab.PublishAsync($"https://prolific.com/surveys/{id}", title));
    }

    private static object Question(string type, string title, params string[] answers)
        => new { type, title, answers = answers.Select(value => new { value }) };
}
