namespace Bursar.Tests;

public sealed class PageFieldsTests
{
    [Fact]
    public void Of_AForm_FindsWhatAPersonFillsIn()
    {
        const string html = """
            <form action="x"><input type="hidden" name="assignmentId" value="A"><input type="hidden" name="key" value="1">
            <input type="radio" name="animal" value="cat"><input type="radio" name="animal" value="dog" required>
            <input type="checkbox" name="sure"> <input name="age" type="number" min="18" max="99">
            <select name="land"><option value="">?</option><option value="nl">NL</option><option>US</option></select>
            <textarea name="why" minlength="3" maxlength="20"></textarea> <input name="code" pattern="[A-Z]{2}">
            <crowd-slider name="mood" min="1" max="5"></crowd-slider> <crowd-input name="word" required></crowd-input>
            <input name="" value="x"> <input type="submit" name="go"> <button name="go2">Go</button>
            <input type="file" name="f"></form>
            """;

        var fields = PageFields.Of(html);

        Assert.Equal(
            [
                "animal choice True", "sure choice False", "age number False", "land choice False", "why text False",
                "code text False", "mood number False", "word text True",
            ],
            fields.Select(field => $"{field.Name} {field.Kind} {field.Required}"));
        Assert.Equal(["cat", "dog"], fields[0].Options);
        Assert.Equal(["on"], fields[1].Options);
        Assert.Equal(["nl", "US"], fields[3].Options);
        Assert.Equal((18m, 99m), (fields[2].Min, fields[2].Max));
        Assert.Equal((3m, 20m), (fields[4].Min, fields[4].Max));
        Assert.Equal(["^(?:[A-Z]{2})$"], fields[5].Patterns);
    }

    [Fact]
    public void Of_APageWithoutFields_FindsNone() => Assert.Empty(PageFields.Of("<p>Read this.</p>"));
}
