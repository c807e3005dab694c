namespace Bursar.MTurk.Tests;

/// <summary>A test with two questions, as MTurk's documentation describes one, and its answer key.</summary>
internal static class Forms
{
    public const string QuestionForm =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <QuestionForm xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2017-11-06/QuestionForm.xsd">
          <Overview>
            <Title>Fruit</Title>
            <FormattedContent><![CDATA[<p>Which of these are <b>fruits</b>?</p>]]></FormattedContent>
            <List><ListItem>one</ListItem><ListItem>two</ListItem></List>
            <Binary>
              <MimeType><Type>image</Type><SubType>gif</SubType></MimeType>
              <DataURL>https://example.com/fruit.gif</DataURL>
              <AltText>A plate.</AltText>
            </Binary>
          </Overview>
          <Question>
            <QuestionIdentifier>fruit</QuestionIdentifier>
            <DisplayName>Fruit</DisplayName>
            <IsRequired>true</IsRequired>
            <QuestionContent><Text>Select all.</Text></QuestionContent>
            <AnswerSpecification>
              <SelectionAnswer>
                <MinSelectionCount>1</MinSelectionCount>
                <MaxSelectionCount>3</MaxSelectionCount>
                <StyleSuggestion>checkbox</StyleSuggestion>
                <Selections>
                  <Selection><SelectionIdentifier>apple</SelectionIdentifier><Text>Apple</Text></Selection>
                  <Selection><SelectionIdentifier>pear</SelectionIdentifier><Text>Pear</Text></Selection>
                  <Selection>
                    <SelectionIdentifier>leek</SelectionIdentifier>
                    <FormattedContent><![CDATA[<i>Leek</i>]]></FormattedContent>
                  </Selection>
                  <OtherSelection><NumberOfLinesSuggestion>1</NumberOfLinesSuggestion></OtherSelection>
                </Selections>
              </SelectionAnswer>
            </AnswerSpecification>
          </Question>
          <Question>
            <QuestionIdentifier>move</QuestionIdentifier>
            <QuestionContent><Text>The best move?</Text></QuestionContent>
            <AnswerSpecification>
              <FreeTextAnswer>
                <Constraints>
                  <IsNumeric minValue="1" maxValue="9" />
                  <Length minLength="1" maxLength="2" />
                  <AnswerFormatRegex regex="^[0-9]*$" errorText="Digits, please." />
                </Constraints>
                <DefaultText>1</DefaultText>
                <NumberOfLinesSuggestion>1</NumberOfLinesSuggestion>
              </FreeTextAnswer>
            </AnswerSpecification>
          </Question>
        </QuestionForm>
        """;

    public const string AnswerKey =
        """
        <AnswerKey xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/AnswerKey.xsd">
          <Question>
            <QuestionIdentifier>fruit</QuestionIdentifier>
            <AnswerOption>
              <SelectionIdentifier>apple</SelectionIdentifier>
              <SelectionIdentifier>pear</SelectionIdentifier>
              <AnswerScore>10</AnswerScore>
            </AnswerOption>
            <AnswerOption>
              <SelectionIdentifier> apple </SelectionIdentifier>
              <AnswerScore>5</AnswerScore>
            </AnswerOption>
            <DefaultScore>-1</DefaultScore>
          </Question>
          <Question>
            <QuestionIdentifier>move</QuestionIdentifier>
            <AnswerOption><SelectionIdentifier>5</SelectionIdentifier><AnswerScore>5</AnswerScore></AnswerOption>
          </Question>
          <QualificationValueMapping>
            <PercentageMapping><MaximumSummedScore>15</MaximumSummedScore></PercentageMapping>
          </QualificationValueMapping>
        </AnswerKey>
        """;
}
