namespace Bursar.Http.Tests;

/// <summary>Answers from elsewhere follow the rules of the form.</summary>
public sealed class FormAnswersTests
{
    private static readonly ChoiceOption[] Colours = [Option("black"), Option("white"), Option("brown")];

    private static readonly TaskContent.Form Form = new(
    [
        new FormOverview([new FormContent.Paragraph("Look.")]),
        Question("sound", new TextAnswer(), required: true),
        Question("legs", new TextAnswer { IsNumeric = true, MinValue = 0, MaxValue = 8 }),
        Question("code", new TextAnswer { Patterns = [new("^[a-c]{3}$", true, "Three letters from a to c.")] }),
        Question("colours", new ChoiceAnswer(Colours, ChoiceStyle.Boxes) { Min = 1, Max = 2 }),
        Question("size", new ChoiceAnswer([Option("small"), Option("large")], ChoiceStyle.Buttons)
        {
            Other = new() { MaxLength = 4 },
        }),
        Question("photo", new FileAnswer(1, 10)),
    ]);

    [Fact]
    public void Of_WhatTheFormAsksFor_HasAnAnswerForEachQuestionInItsOrder()
    {
        var (fields, why) = FormAnswers.Of(
            Form, [new("size", "huge"), new("colours", "black|brown"), new("sound", "moo"), new("legs", " 4 ")]);

        Assert.Null(why);
        Assert.NotNull(fields);
        Assert.Equal(["sound", "legs", "code", "colours", "size", "photo"], fields.Select(one => one.Name));
        Assert.Equal(("moo", " 4 ", ""), (fields[0].Value, fields[1].Value, fields[2].Value));
        Assert.Equal(["black", "brown"], fields[3].Selected);
        Assert.Equal(((int?)0, "huge"), (fields[4].Selected?.Count, fields[4].Other));
        Assert.Equal([], fields[5].Selected);
    }

    [Fact]
    public void Why_WhatCanOnlyBeAlone_IsRefusedBesideOthers()
    {
        var question = Question(
            "colours", new ChoiceAnswer([.. Colours, Option("none") with { IsExclusive = true }], ChoiceStyle.Boxes) { Max = 4 });

        Assert.Null(new FormRules().Why(question, new() { Selected = ["none"] }));
        Assert.Null(new FormRules().Why(question, new() { Selected = ["black", "white"] }));
        Assert.NotNull(new FormRules().Why(question, new() { Selected = ["black", "none"] }));
    }

    [Theory]
    [InlineData("cow.PNG", true)]
    [InlineData("cow.pdf", true)]
    [InlineData("cow.pdf.exe", false)]
    [InlineData("", false)]
    public void Why_AFileWhoseNameEndsOtherwise_IsRefused(string name, bool fits)
    {
        var question = Question("photo", new FileAnswer(1, 10) { Endings = [".png", ".pdf"] });
        var why = new FormRules().Why(question, new() { FileName = name, FileBytes = 3 });
        Assert.Equal(fits ? null : "The name of the file must end in .png, .pdf.", why);
    }

    [Fact]
    public void Of_Selections_KeepsThem()
    {
        var (fields, _) = FormAnswers.Of(
            Form, [new("sound", "moo"), new("colours", "") { Selected = ["white"] }, new("size", "small")]);

        Assert.Equal("white", Assert.Single(fields![3].Selected!));
        Assert.Equal("small", Assert.Single(fields[4].Selected!));
    }

    [Theory]
    [InlineData("tail", "long", "tail: The form has no such question.")]
    [InlineData("sound", "", "sound: Answer this question.")]
    [InlineData("sound", " ", "sound: Answer this question.")]
    [InlineData("legs", "nine", "legs: Enter a number.")]
    [InlineData("legs", "9", "legs: Enter a number of 0 to 8.")]
    [InlineData("code", "xyz", "code: Three letters from a to c.")]
    [InlineData("colours", "green", "colours: green is none of its options.")]
    [InlineData("colours", "black|green", "colours: black|green is none of its options.")]
    [InlineData("colours", "black|white|brown", "colours: Choose at most 2.")]
    [InlineData("size", "enormous", "size: Enter a text of at most 4 characters. This has 8.")]
    [InlineData("size", "small|large", "size: Choose one answer.")]
    [InlineData("photo", "cow.png", "photo: It asks for a file, which only the site for participants takes.")]
    public void Of_WhatTheFormDoesNotAskFor_IsRefusedByItsQuestion(string question, string answer, string why)
    {
        List<Field> fields = [new(question, answer)];
        if (question != "sound") fields.Add(new("sound", "moo"));
        Assert.Equal((null, why), FormAnswers.Of(Form, fields));
    }

    [Fact]
    public void Of_AnswersOfAnotherKind_IsRefused()
    {
        Assert.Equal("sound: It is answered by a text.", Why(new Field("sound", "") { Selected = ["moo"] }));
        Assert.Equal("sound: It is answered by a text.", Why(new Field("sound", "") { File = new("KEY", 1) }));
        Assert.Equal(
            "colours: It is answered by selecting.",
            Why(new("sound", "moo"), new("colours", "") { File = new("KEY", 1) }));
        Assert.Equal(
            "colours: green is none of its options.",
            Why(new("sound", "moo"), new("colours", "") { Selected = ["black"], Other = "green" }));
        Assert.Equal("sound: It is answered twice.", Why(new("sound", "moo"), new("sound", "quack")));
        Assert.Equal(
            "photo: It asks for a file, which only the site for participants takes.",
            Why(new("sound", "moo"), new("photo", "") { File = new("KEY", 1) }));
    }

    [Fact]
    public void Of_NothingSelectedForAText_IsAnEmptyText()
    {
        var (fields, why) = FormAnswers.Of(Form, [new("sound", "moo"), new("legs", "") { Selected = [] }]);

        Assert.Null(why);
        Assert.Equal(new Field("legs", ""), fields?[1]);
    }

    [Fact]
    public void Of_ARequiredFile_IsRefused() => Assert.Equal(
        "cv: It asks for a file, which only the site for participants takes.",
        FormAnswers.Of(new([Question("cv", new FileAnswer(1, 10), required: true)]), [new("cv", "")]).Why);

    [Fact]
    public void Fields_OfADocument_AreThoseItWasMadeOf()
    {
        Field[] fields =
        [
            new("a", " text \n"),
            new("b", "") { Selected = ["1", "2"], Other = "3" },
            new("c", "") { Selected = [] },
            new("d", "") { File = new("KEY", 7) },
        ];

        var read = QuestionFormAnswers.Fields(QuestionFormAnswers.Of(fields).Document!);

        Assert.Equal(["a", "b", "c", "d"], read.Select(one => one.Name));
        Assert.Equal(" text \n", read[0].Value);
        Assert.Equal(["1", "2"], read[1].Selected);
        Assert.Equal("3", read[1].Other);
        Assert.Equal([], read[2].Selected);
        Assert.Equal("KEY", read[3].File?.Key);
    }

    /// <summary>Patterns that take for ever do not hold up the server, however many there are.</summary>
    [Fact]
    public void Of_ManySlowPatterns_AsksForNothingMoreAfterAWhile()
    {
        var slow = Enumerable.Repeat(new AnswerPattern("^(a+)+$", false, "Never."), 1_000).ToList();
        var form = new TaskContent.Form([Question("a", new TextAnswer { Patterns = slow })]);

        Assert.Null(FormAnswers.Of(form, [new("a", new string('a', 60) + "!")]).Why);
    }

    private static string? Why(params IReadOnlyList<Field> fields) => FormAnswers.Of(Form, fields).Why;

    private static ChoiceOption Option(string id) => new(id, new FormContent.Paragraph(id));

    private static FormQuestion Question(string id, FormAnswer answer, bool required = false)
        => new(id, [], answer) { IsRequired = required };
}
