using System.Net;

namespace Bursar.Prolific.Tests;

/// <summary>
/// Bodies that are JSON and yet strange: each is taken and given back, or refused in Prolific's form; none is a fault of the
/// server.
/// </summary>
public sealed class StudyInputTests
{
    [Theory]
    [InlineData("""{"completion_codes":[{"code":"A","code_type":"\ud800","actions":[]}]}""", "completion_codes")]
    [InlineData("""{"completion_codes":[{"code":"\ud800","code_type":"A","actions":[]}]}""", "completion_codes")]
    [InlineData("""{"access_details":[{"external_url":"https://a.org/\ud800","total_allocation":3}]}""", "access_details")]
    [InlineData("""{"metadata":"\ud800"}""", "metadata")]
    [InlineData("""{"metadata":{"\ud800":1}}""", "metadata")]
    [InlineData("""{"device_compatibility":["\ud800"]}""", "device_compatibility")]
    [InlineData("""{"study_labels":["\ud800"]}""", "study_labels")]
    [InlineData("""{"study_labels":[null]}""", "study_labels")]
    [InlineData("""{"project":7}""", "project")]
    public async Task Update_WithBrokenText_NamesTheField(string body, string field)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PatchAsync(await server.CreateAsync(), body)).Invalid(field);
    }

    [Theory]
    [InlineData("metadata", """{"a":1,"a":[1e400,-0.0,"\u0000","<é>"]}""")]
    [InlineData("metadata", "\"123345\"")]
    [InlineData("metadata", "7")]
    [InlineData("metadata", "null")]
    [InlineData("filters", """[{"filter_id":"age","filter_id":"sex","selected_values":["0"],"weightings":{"0":0.50}}]""")]
    [InlineData(
        "submissions_config",
        """
        {"max_submissions_per_participant":10,"max_concurrent_submissions":5,"auto_rejection_categories":["EXCEPTIONALLY_FAST"]}
        """)]
    [InlineData("study_labels", """["ai_annotation"]""")]
    public async Task Fields_OfAnyForm_AreGivenBackAndCloned(string field, string value)
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();
        (await server.PatchAsync(study, $$"""{"{{field}}":{{value}}}""")).Ok();
        var given = (await server.StudyAsync(study)).GetProperty(field);
        Assert.True(
            System.Text.Json.JsonElement.DeepEquals(System.Text.Json.JsonElement.Parse(value), given), given.GetRawText());
        (await server.PostAsync($"{StudyServer.Studies}{study}/clone/")).Ok();
    }

    [Fact]
    public async Task Metadata_AsDeepAsABodyCanBe_IsGivenBack()
    {
        await using var server = await ProlificServer.StartAsync();
        var deep = new string('[', 63) + new string(']', 63);
        var study = await server.CreateAsync();
        Assert.Equal(
            deep, (await server.PatchAsync(study, $$"""{"metadata":{{deep}}}""")).Ok().Json.GetProperty("metadata").GetRawText());
        (await server.PostAsync($"{StudyServer.Studies}{study}/clone/")).Ok();
        (await server.PatchAsync(study, $$"""{"metadata":[{{deep}}]}""")).Error(400, 140100);
    }

    [Fact]
    public async Task Fields_ThatAreTooLarge_AreRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var study = await server.CreateAsync();
        var large = new string('a', 300_000);
        (await server.PatchAsync(study, $$"""{"metadata":"{{large}}"}""")).Error(422, 140101);
        (await server.PatchAsync(study, $$"""{"description":"{{large}}"}""")).Invalid("description");
        (await server.PatchAsync(
            study, $$"""{"filters":[{{string.Join(',', Enumerable.Repeat("1", 200_000))}}]}""")).Error(422, 140101);
        (await server.PatchAsync(
            study, $$"""{"study_labels":[{{string.Join(',', Enumerable.Repeat("\"a\"", 1_001))}}]}""")).Invalid("study_labels");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"study\"")]
    [InlineData("{")]
    public async Task Create_OfNoObject_Is400(string body)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync(StudyServer.Studies, body)).Error((int)HttpStatusCode.BadRequest, 140100);
    }
}
