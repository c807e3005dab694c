using System.Text;

namespace Bursar.MTurk;

/// <summary>The test of a qualification type: three members that belong together (MTurk API Reference).</summary>
internal static class QualificationTest
{
    /// <summary>Reads the members; null if there is no test.</summary>
    public static NewTest? Read(Input input)
    {
        var (test, key) = (input.Text("Test"), input.Text("AnswerKey"));
        var seconds = input.Bounded("TestDurationInSeconds", (1, (int)TraitType.MaxSpan.TotalSeconds));
        if (test is null)
        {
            if (key is not null)
                input.Refuse(MTurkErrors.Combination("An AnswerKey can only be specified together with a Test."));
            if (seconds is not null)
                input.Refuse(MTurkErrors.Combination("TestDurationInSeconds can only be specified together with a Test."));
            return null;
        }
        if (seconds is null)
            input.Refuse(MTurkErrors.Combination("A Test must be specified together with TestDurationInSeconds."));
        if (input.Flag("AutoGranted"))
            input.Refuse(MTurkErrors.Combination("A Test cannot be specified if AutoGranted is true."));
        if (IsReadable(input, "Test", test) && QuestionFormXml.Why(test) is { } why) input.Refuse(MTurkErrors.Xml("Test", why));
        return new(test, TimeSpan.FromSeconds(seconds ?? 1)) { AnswerKey = key ?? "", Scores = Scores(input, key) };
    }

    private static ScoreKey? Scores(Input input, string? key)
    {
        if (key is null || !IsReadable(input, "AnswerKey", key)) return null;
        var (scores, why) = AnswerKeyXml.Read(key);
        if (why is not null) input.Refuse(MTurkErrors.Xml("AnswerKey", why));
        return scores;
    }

    private static bool IsReadable(Input input, string name, string text)
    {
        if (text.Any(char.IsSurrogate))
        {
            input.Refuse(MTurkErrors.BeyondBasicPlane);
            return false;
        }
        if (Encoding.UTF8.GetByteCount(text) <= XmlGrammar.MaxBytes) return true;
        input.Refuse(MTurkErrors.Request($"{name} must not be longer than {XmlGrammar.MaxBytes} bytes."));
        return false;
    }
}
