/** The English sample article, written for this project: people, places and events are made up. Plain text, as it would come from a newsroom. */

export const ENGLISH_TITLE = 'The scooters are staying. Did anybody count?'

export const ENGLISH_ARTICLE = `date 2026-04 By half past eight on a weekday morning the sixty e-scooters outside Harrowby Central are gone, and latecomers walk. That, the council says, is what success looks like. On Thursday it voted by 24 to 19 to make its trial permanent, fourteen months after the first purple scooter was chained, against the rules, to the war memorial.

The trial was meant to answer a simple question: would people leave their cars at home? The council’s evaluation, 112 pages long, says that 38 per cent of rides replaced a journey by car. “We promised evidence before ideology”, said the cabinet member for transport, Dilys Prentice, “and here is the evidence.” Nobody in the chamber asked where the figure came from.

A survey of riders

It comes from a question in the operator’s app. Of the 41,300 people who hired a scooter between February 2025 and March 2026, 1,846 answered it, a response of 4.5 per cent. They were asked what they would have done otherwise, and could tick more than one box. Walking was ticked most often, by 44 per cent; the report gives that number in an appendix. Professor Anneke van den Bosch, who studies travel at the University of Westmere and was not involved, called the conclusion ‘brave’. “You cannot ask your happiest customers and call it a city”, she said.

Swiftli, which runs the scheme, says that the survey followed the ministry’s guidance. The company pays the council 12p a ride and has ‘no interest in flattering itself’, according to its manager for the region, Tom de Souza. It would not share the answers themselves, citing privacy.

Counting the hurt

Then there are the injuries. The report lists 27, of which three were serious. Harrowby General Hospital, asked by this newspaper, recorded 94 people in its emergency department whose notes mention an e-scooter over the same months. The two numbers need not contradict each other: most scooters in the city are privately owned, legal to buy and illegal to ride on a public road. “We see the wrist, not the receipt”, said Dr Samuel O’Rourke, a consultant there, adding that about a third of his patients volunteered that theirs was a hired one.

Ms Prentice told councillors that hired scooters were ‘five times safer than bicycles’. Her office said later that she had meant injuries for each ride, not for each mile. The average scooter ride in Harrowby is 1.3 miles; the last travel survey put the average trip by bicycle at 3.4. Measured by distance, the difference shrinks to less than double.

Parking, the old war

What filled the public gallery, however, was neither cars nor wrists but pavements. Margaret Ellis (78), who has been registered blind since 2011, brought the cane that was bent in November when she walked into a row of scooters outside the post office. “I am told that they are parked ‘considerately’. I should like to meet the person who considered it.” The chamber laughed; she did not.

The council has promised 140 marked bays by September, up from 52, and fines of £25 for riders who leave a scooter elsewhere. So far it has issued eleven. Councillor Rhys ap Gwilym, whose amendment to have the bays first was defeated by two votes, said that the city was being asked to put its trust in paint. “First the bays, then the scooters”, he said. “We are doing it the other way round, and then we shall be surprised.”

Swiftli expects to bring its fleet from 450 scooters to 900 by next spring. Whether they replace cars is to be measured again, this time by the university, and this time, Ms Prentice said, ‘with a proper sample’. The contract, which runs for five years, was signed on Friday morning, some fourteen hours after the vote. The first independent figures are due in 2028.

On Saturday the scooters stood in two neat rows outside the station, between the new lines. By noon one of them was in the fountain. It was, a passer-by observed, at least not on the pavement.

Read also:

How other cities counted their scooters

One voted them out, another doubled its fleet. What did the evidence say?

The pavement is full

Bins, bays, tables and chargers: who decides what stands in the way?
`
