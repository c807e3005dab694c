namespace Bursar.Ledger.Tests;

public sealed class RequirementListTests
{
    private const string Type = "69000001000000070000000A";
    private static readonly Requirement Number = new(Type, Comparator.EqualTo, StudyAction.Accept) { Numbers = [1] };
    private static readonly Requirement Place = new(SystemTrait.Locale, Comparator.In, StudyAction.Discover)
    {
        Locales = [new("US", "CA"), new("DE")],
    };

    public static TheoryData<string> Wrong =>
    [
        .. new[]
        {
            Number with { Type = "" }, Number with { Type = new('A', 65) },
            Number with { Comparator = (Comparator)11 }, Number with { Guards = (StudyAction)4 }, Number with { Numbers = [] },
            Number with { Numbers = [1, 2] }, Number with { Locales = [new("US")] },
            Number with { Comparator = Comparator.GreaterThan, Numbers = [] },
            Number with { Comparator = Comparator.Exists }, Number with { Comparator = Comparator.DoesNotExist },
            Number with { Comparator = Comparator.In, Numbers = [] },
            Number with { Comparator = Comparator.NotIn, Numbers = [.. Enumerable.Range(0, 16)] },
            Place with { Locales = [] }, Place with { Numbers = [1] },
            Place with { Comparator = Comparator.EqualTo }, Place with { Comparator = Comparator.Exists },
            Place with { Comparator = Comparator.LessThan, Locales = [new("US")] },
            Place with { Locales = [.. Enumerable.Repeat(new Locale("US"), 31)] },
        }.Select(one => one.ToString()),
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Draft_ARequirementThatCannotBe_IsRefused(string text)
    {
        var store = new MemoryStore();
        var draft = new DraftStudy(store.OpenBook().Book, "Read a page", Amount(1), 1, Origin.MTurk);

        store.MustRefuse(draft with { Requirements = RequirementList.TryParse(text)! }, RejectionCode.InvalidValue);
    }

    [Fact]
    public void Parse_WhatItWrote_IsTheSameList()
    {
        var list = new RequirementList(
        [
            Number, Place, new(Type, Comparator.Exists, StudyAction.Preview),
            new(Type, Comparator.NotIn, StudyAction.Accept) { Numbers = [int.MinValue, 0, int.MaxValue] },
        ]);

        var read = RequirementList.TryParse(list.ToString())!;

        Assert.Equal(list, read);
        Assert.Equal(list.IdIn(7), read.IdIn(7));
        Assert.Equal(7, list.IdIn(7).Book);
        Assert.Equal(
            $"{Type}:EqualTo:Accept:1\n{SystemTrait.Locale}:In:Discover:US-CA,DE\n{Type}:Exists:Preview:\n"
                + $"{Type}:NotIn:Accept:-2147483648,0,2147483647",
            list.ToString());
        Assert.Equal([Type, SystemTrait.Locale], list.Types);
        Assert.True(RequirementList.None.IdIn(7).IsEmpty);
    }

    [Theory]
    [InlineData("A:EqualTo:Accept")]
    [InlineData("A:Equals:Accept:1")]
    [InlineData("A:EqualTo:Take:1")]
    [InlineData("A:EqualTo:Accept:x")]
    [InlineData("A:EqualTo:Accept:US-CA-1")]
    public void Parse_AnotherForm_IsNull(string text) => Assert.Null(RequirementList.TryParse(text));

    [Fact]
    public void Draft_MoreThanTen_IsRefused()
    {
        var store = new MemoryStore();
        var draft = new DraftStudy(store.OpenBook().Book, "Read a page", Amount(1), 1, Origin.MTurk);
        var one = new Requirement(SystemTrait.NumberApproved, Comparator.GreaterThan, StudyAction.Accept) { Numbers = [1] };

        store.MustRefuse(draft with { Requirements = new(Enumerable.Repeat(one, 11)) }, RejectionCode.InvalidValue);
        store.Must(draft with { Requirements = new(Enumerable.Repeat(one, 10)) });
    }
}
