/** What people put around a message, and what it must not change: the opinion is trained with and without it. */
const lines = (text: string): readonly string[] => text.trim().split('\n');

export const before = lines(`
Hi everyone, hope your Monday is off to a good start.
Hey, sorry to bother you all.
Good afternoon folks!
Happy Friday team, got a quick one.
Hello, I have a question when someone gets a minute.
Sorry for the long message.
Not sure if this is the right place to ask.
New here, thanks for having this channel.
I have been going back and forth on this one.
My supervisor is out so I figured I would ask here.
Buenas tardes a todos, ojalá estén muy bien.
Hola equipo, una preguntita rápida.
Perdón por la molestia.
Can I get a second set of eyes on something?
Just want to make sure I am doing right by everyone.
Morning! Coffee is on me if you can help.
What does the standard say about documentation in a case like this?
Is it okay to put this in the chart?
Does the client have to sign a release for this?
`);

export const after = lines(`
Thank you all, you are the best.
Any thoughts are welcome.
Appreciate y'all.
Let me know what you think when you can.
Thanks in advance and have a great weekend!
No rush on this.
Sorry again for rambling.
Just want to do this the right way.
What would you do?
Which part of the code talks about this?
Is there a standard on this?
What does the code say?
How should I chart it?
Would that be a boundary problem?
Do I need a release for that?
Gracias de antemano, se los agradezco mucho.
Saludos y que tengan bonito día.
¿Qué dice el código sobre esto?
¿Cómo lo documento?
`);
